using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What both spellings of Sass have in common.</summary>
internal abstract class SassCommonLexer : StateLexer
{
    protected static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_-");

    private static readonly CharSet ColorPart = CharSet.Of("a-zA-Z0-9");
    private static readonly CharSet ValueOperators = CharSet.Of("~^*!&%<>|+=@:,./?-");
    private static readonly CharSet ValuePunctuation = CharSet.Of("[]()");
    private static readonly CharSet SelectorOperators = CharSet.Of("~^*!&[]()<>|+=@:;,./?-");
    private static readonly WordSet Literals = WordSet.Of("true false");
    private static readonly WordSet Logic = WordSet.Of("and or not");
    private static readonly string[] Directives = ["debug", "warn", "if", "each", "while", "else", "return", "media"];

    /// <summary>What ends a value or a selector.</summary>
    protected abstract bool EndSection();

    protected bool CommonContent()
    {
        switch (Peek())
        {
            case '@':
                return AtRule();
            case '&':
                return Eat(TokenType.Keyword, Pos + 1, Selector);
            case '$' when Has(Pos + 1, IdPart):
                int end = Skip(Pos + 1, IdPart);
                int colon = Skip(end, CharSet.Blank);
                if (At(colon) != ':')
                {
                    return false;
                }

                Put(NameVariable, end);
                Put(TokenType.Text, colon);
                return Eat(Punctuation, colon + 1, Value);
            default:
                return false;
        }
    }

    private bool AtRule()
    {
        if (Keyword(Pos + 1, "for") is var loop and not No)
        {
            return Eat(TokenType.Keyword, loop, For);
        }

        foreach (string directive in Directives)
        {
            if (Is(Pos + 1, directive))
            {
                return Eat(TokenType.Keyword, Pos + 1 + directive.Length, Value);
            }
        }

        if (Definition("mixin", NameFunction) || Definition("function", NameFunction) || Definition("include", NameDecorator))
        {
            return true;
        }

        int end = Keyword(Pos + 1, "extend");
        end = end == No ? Skip(Pos + 1, IdPart) : end;
        return end > Pos + 1 && Eat(TokenType.Keyword, end, Selector);
    }

    private bool Definition(string word, TokenType type)
    {
        int end = Pos + 1 + word.Length;
        if (!Is(Pos + 1, word) || !Has(end, CharSet.Space))
        {
            return false;
        }

        int name = SkipSpace(end);
        if (!Has(name, IdPart))
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        Put(TokenType.Text, name);
        return Eat(type, Skip(name, IdPart), Value);
    }

    protected bool Value()
    {
        if (EndSection() || Blank())
        {
            return true;
        }

        char c = Peek();
        int end = Skip(Pos, IdPart);
        if (c == '$' && Has(Pos + 1, IdPart))
        {
            return Eat(NameVariable, Skip(Pos + 1, IdPart));
        }

        if (Is(Pos, "url("))
        {
            return Eat(StrOther, Pos + 4, Url);
        }

        if (end > Pos && At(SkipSpace(end)) == '(')
        {
            return Eat(NameFunction, end);
        }

        if (c == '%' && Has(Pos + 1, IdPart))
        {
            return Eat(NameDecorator, Skip(Pos + 1, IdPart));
        }

        int word = Keyword(Pos, Literals);
        if (word != No || (word = Keyword(Pos, Logic)) != No)
        {
            return Eat(Literals.Has(Slice(Pos, word)) ? NameBuiltinPseudo : OperatorWord, word);
        }

        if (c == '#' && Has(Pos + 1, ColorPart))
        {
            return Eat(NumHex, Skip(Pos + 1, ColorPart, 6));
        }

        return Number(c) || Strings() || Interpolation() || ValueSymbol() || (end > Pos && Eat(WordType(Slice(Pos, end)), end));
    }

    private static TokenType WordType(ReadOnlySpan<char> word) => CssWords.Values.Has(word) ? NameBuiltin : Name;

    private bool Number(char c)
    {
        int start = c == '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        TokenType type = Num;
        if (end == start)
        {
            if (At(end) != '.' || !Has(end + 1, CharSet.Digit))
            {
                return false;
            }

            type = NumInteger;
            end = Skip(end + 1, CharSet.Digit);
        }

        return Eat(type, At(end) == '%' ? end + 1 : Skip(end, CharSet.Lower));
    }

    private bool ValueSymbol()
    {
        int end = Skip(Pos, ValueOperators);
        if (end > Pos)
        {
            return Eat(Operator, end);
        }

        end = Skip(Pos, ValuePunctuation);
        return end > Pos && Eat(Punctuation, end);
    }

    private bool Blank()
    {
        int end = Skip(Pos, CharSet.Blank);
        return end > Pos && Eat(TokenType.Text, end);
    }

    private bool Interpolation() => Peek() == '#' && Peek(1) == '{' && Eat(StrInterpol, Pos + 2, Interpolated);

    private bool Interpolated() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Value();

    private bool Strings() => Peek() switch
    {
        '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
        '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
        _ => false,
    };

    private bool DoubleQuoted() => Text(StrDouble, '"');

    private bool SingleQuoted() => Text(StrSingle, '\'');

    private bool Url() => Text(StrOther, ')');

    private bool Text(TokenType type, char close)
    {
        if (Peek() == close)
        {
            return EatPop(type, Pos + 1);
        }

        if (Interpolation())
        {
            return true;
        }

        int end = Pos;
        while (end < End && Source[end] != '\n' && Source[end] != close && !(Source[end] == '#' && At(end + 1) == '{'))
        {
            end = Source[end] == '\\' && Has(end + 1, CharSet.NotNewline) ? end + 2 : end + 1;
        }

        return end > Pos && Eat(type, end);
    }

    protected bool Selector()
    {
        if (EndSection() || Strings() || Interpolation() || Blank())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case ':':
                return Eat(NameDecorator, Pos + 1, PseudoClass);
            case '.':
                return Eat(NameClass, Pos + 1, ClassName);
            case '#':
                return Eat(NameNamespace, Pos + 1, IdName);
            case '%':
                return Eat(NameVariable, Pos + 1, Placeholder);
            case '&':
                return Eat(TokenType.Keyword, Pos + 1);
        }

        int end = Skip(Pos, IdPart);
        return end > Pos ? Eat(NameTag, end) : SelectorOperators.Has(c) && Eat(Operator, Pos + 1);
    }

    private bool PseudoClass() => Piece(NameDecorator);

    private bool ClassName() => Piece(NameClass);

    private bool IdName() => Piece(NameNamespace);

    private bool Placeholder() => Piece(NameVariable);

    private bool Piece(TokenType type)
    {
        int end = Skip(Pos, IdPart);
        return end > Pos ? Eat(type, end) : Interpolation() || Pop();
    }

    private bool For()
    {
        int end = Is(Pos, "from") ? Pos + 4 : Is(Pos, "to") ? Pos + 2 : Is(Pos, "through") ? Pos + 7 : No;
        return end != No ? Eat(OperatorWord, end) : Value();
    }

    protected bool AttributeName()
    {
        int end = Skip(Pos, IdPart);
        return Interpolation() || (end > Pos && Eat(CssWords.Properties.Has(Slice(Pos, end)) ? NameLabel : NameAttribute, end));
    }

    protected bool Attribute()
    {
        if (AttributeName())
        {
            return true;
        }

        int colon = Skip(Pos, CharSet.Blank);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(TokenType.Text, colon);
        return Eat(Punctuation, colon + 1, Value);
    }
}
