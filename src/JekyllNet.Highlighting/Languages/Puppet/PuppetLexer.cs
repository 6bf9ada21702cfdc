using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Puppet.</summary>
internal sealed class PuppetLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("|:}();[]");
    private static readonly CharSet Operators = CharSet.Of(".=<>!+*/-");
    private static readonly CharSet RegexSign = CharSet.Of("(){}");
    private static readonly CharSet InClass = CharSet.Not("\\]-");
    private static readonly CharSet InDouble = CharSet.Not("$\\\"");
    private static readonly WordSet Keywords = WordSet.Of("and case class default define else elsif if in import inherits node unless");
    private static readonly WordSet WordOperators = WordSet.Of("in and or");
    private static readonly WordSet Metaparameters = WordSet.Of("before require notify subscribe");

    protected override bool Root()
    {
        char c = Peek();
        if (Whitespace())
        {
            return true;
        }

        if (c == '$')
        {
            return QualifiedEnd(Pos + 1) is var variable and not No && Eat(NameVariable, variable);
        }

        return Named() || Sign(c) || Word() || Quoted(c);
    }

    private bool Whitespace()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int line = Peek() == '#' ? LineEnd(Pos) : End;
        return line < End && Eat(Comment, line + 1);
    }

    /// <summary>The end of a name with namespaces before it, or <see cref="TextScanner.No"/>.</summary>
    private int QualifiedEnd(int i)
    {
        i = Is(i, "::") ? i + 2 : i;
        int good = No;
        while (Run(i, CharSet.Word) is var end and not No)
        {
            good = end;
            if (!Has(i, CharSet.Lower) || !Is(end, "::"))
            {
                break;
            }

            i = end + 2;
        }

        return good;
    }

    /// <summary>A name that what stands behind it makes an attribute, a function or a class.</summary>
    private bool Named()
    {
        int end = Has(Pos, CharSet.Lower) ? Skip(Pos, CharSet.Word) : No;
        if (end != No)
        {
            int arrow = SkipSpace(end);
            if (At(arrow) is '=' or '+' && At(arrow + 1) == '>')
            {
                return Eat(Metaparameters.Has(Slice(Pos, end)) ? KeywordPseudo : NameProperty, end);
            }
        }

        int name = QualifiedEnd(Pos);
        return name != No && At(SkipSpace(name)) == '(' ? Eat(NameFunction, name)
            : Has(Pos, CharSet.Upper) && Eat(NameClass, Skip(Pos, CharSet.Word));
    }

    private bool Sign(char c)
    {
        char next = Peek(1);
        if ((c is '+' or '=' or '|' or '~' or '-' && next == '>') || (c == '<' && next is '|' or '~' or '-'))
        {
            return Eat(Punctuation, Pos + 2);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (c is '{' or ',')
        {
            return Eat(Punctuation, Pos + 1, RegexAllowed);
        }

        if (c is '=' or '!' or '<' or '>' && next == '=')
        {
            return Eat(Operator, Pos + 2);
        }

        return c is '=' or '!' && next == '~' ? Eat(Operator, Pos + 2, RegexAllowed) : Operators.Has(c) && Eat(Operator, Pos + 1);
    }

    private bool Word()
    {
        int end = Keyword(Pos, WordOperators);
        if (end != No)
        {
            return Eat(OperatorWord, end);
        }

        int head = Is(Pos, "class") ? Pos + 5 : Is(Pos, "include") ? Pos + 7 : No;
        int name = head == No ? No : SkipSpace(head);
        end = head == No ? No : QualifiedEnd(name);
        if (end != No)
        {
            Put(TokenType.Keyword, head);
            Put(Text, name);
            return Eat(NameClass, end);
        }

        if (Keyword(Pos, "node") is var node and not No)
        {
            return Eat(TokenType.Keyword, node, RegexAllowed);
        }

        if (Has(Pos, CharSet.Digit))
        {
            return Number();
        }

        end = QualifiedEnd(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Keywords.Has(word) ? TokenType.Keyword : word is "false" or "true" or "undef" ? KeywordConstant : Name, end);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        return Eat(Num, At(end) == 'e' && At(end + 1) is '+' or '-' ? Exponent(end, CharSet.Digit) : end);
    }

    private bool Quoted(char c) =>
        c == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted)
        : c == '\'' && QuotedEnd(Pos + 1, '\'') is var end and not No && Eat(StrSingle, end);

    private bool RegexAllowed() => Whitespace() || (Peek() == '/' ? Eat(StrRegex, Pos + 1, Regex) : Pop());

    private bool Regex()
    {
        char c = Peek();
        return c switch
        {
            '/' => EatPop(StrRegex, Pos + 1),
            '\\' when Has(Pos + 1, CharSet.NotNewline) => Eat(StrEscape, NextChar(Pos + 1)),
            '[' => Eat(StrInterpol, Pos + 1, RegexClass),
            '\n' => false,
            _ => Eat(RegexSign.Has(c) ? StrInterpol : StrRegex, NextChar(Pos)),
        };
    }

    private bool RegexClass()
    {
        char c = Peek();
        return c switch
        {
            ']' => EatPop(StrInterpol, Pos + 1),
            '-' => Eat(Peek(1) == ']' ? StrRegex : StrInterpol, Pos + 1),
            '\\' => Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1)),
            _ => Eat(StrRegex, Skip(Pos, InClass)),
        };
    }

    private bool DoubleQuoted()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\':
                return Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1));
            case '$':
                bool braced = Peek(1) == '{';
                int end = QualifiedEnd(braced ? Pos + 2 : Pos + 1);
                return end != No && (!braced || At(end) == '}') && Eat(NameVariable, braced ? end + 1 : end);
            default:
                return Eat(StrDouble, Skip(Pos, InDouble));
        }
    }
}
