using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Erlang.</summary>
internal sealed class ErlangLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("][:_@\".{}()|;,");
    private static readonly CharSet EscapeLetter = CharSet.Of("bdefnrstv'\"\\/");
    private static readonly CharSet FormatFlag = CharSet.Of("0-9.*");
    private static readonly CharSet FormatLetter = CharSet.Of("~#+bBcdefginpPswWxX");
    private static readonly CharSet StringPart = CharSet.Not("\"\\~");
    private static readonly CharSet QuotedPart = CharSet.Not("\n'");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '%' && LineEnd(Pos) is var line && line < End)
        {
            return Eat(Comment, line + 1);
        }

        int word = Skip(Pos, CharSet.Word);
        if (word > Pos && WordEnds(word))
        {
            ReadOnlySpan<char> name = Slice(Pos, word);
            TokenType type = ErlangWords.Keywords.Has(name) ? TokenType.Keyword
                : ErlangWords.Builtins.Has(name) ? NameBuiltin
                : ErlangWords.Operators.Has(name) ? OperatorWord
                : Text;
            if (type != Text)
            {
                return Eat(type, word);
            }
        }

        if (c == '-' && AtLineStart)
        {
            return Eat(Punctuation, Pos + 1, Directive);
        }

        int op = OperatorEnd(c);
        return op != No ? Eat(Operator, op)
            : c == '"' ? Eat(Str, Pos + 1, InsideString)
            : AtomRule() || Number() || Rest(c);
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case '+' or '-':
                return next == c ? Pos + 2 : Pos + 1;
            case '*' or '<' or '!' or '?' or '/':
                return Pos + 1;
            case '>':
                return Pos + 1;
            case '=':
                return Is(Pos, "=:=") || Is(Pos, "=/=") ? Pos + 3 : next is '<' or '=' ? Pos + 2 : Pos + 1;
            default:
                return No;
        }
    }

    private bool AtomRule()
    {
        int end = AtomEnd(Pos);
        if (end == No)
        {
            return false;
        }

        if (At(end) == ':')
        {
            Put(NameNamespace, end);
            return Eat(Punctuation, end + 1);
        }

        int paren = SkipSpace(end);
        if (At(paren) != '(')
        {
            return Eat(Name, end);
        }

        Put(NameFunction, end);
        Put(Text, paren);
        return Eat(Punctuation, paren + 1);
    }

    private int AtomEnd(int i)
    {
        if (Has(i, CharSet.Lower))
        {
            return Skip(i + 1, CharSet.Word);
        }

        if (At(i) != '\'')
        {
            return No;
        }

        int end = Skip(i + 1, QuotedPart);
        if (end < End && At(end + 1) == '\'')
        {
            return end + 2;
        }

        return end > i + 1 && At(end) == '\'' && Source[end - 1] != '\\' ? end + 1 : No;
    }

    private int MacroEnd(int i) => Has(i, CharSet.WordStart) && !Has(i, CharSet.Lower) ? Skip(i + 1, CharSet.Word) : AtomEnd(i);

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        for (int length = 1; length <= 2; length++)
        {
            int hash = Pos + length;
            bool radix = length == 1 ? Peek() is >= '2' and <= '9'
                : Has(Pos + 1, CharSet.Digit) && (Peek() is '1' or '2' || (Peek() == '3' && Peek(1) <= '6'));
            if (radix && At(hash) == '#' && Has(hash + 1, CharSet.Alphanumeric))
            {
                return Eat(NumInteger, Skip(hash + 1, CharSet.Alphanumeric));
            }
        }

        return Eat(NumInteger, end);
    }

    private bool Rest(char c)
    {
        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (CharSet.Upper.Has(c))
        {
            return Eat(NameVariable, Skip(Pos, CharSet.Word));
        }

        switch (c)
        {
            case '$':
                int end = EscapeEnd(Pos + 1);
                end = end == No && Peek(1) == '\\' && Peek(2) is ' ' or '%' ? Pos + 3 : end;
                end = end == No && Pos + 1 < End && Peek(1) != '\\' ? NextChar(Pos + 1) : end;
                return end != No && Eat(StrChar, end);
            case '#' when AtomEnd(Pos + 1) is var record and not No:
                int dot = At(record) == ':' ? record + 1 : record;
                int field = At(dot) == '.' ? AtomEnd(dot + 1) : No;
                return Eat(NameLabel, field != No ? field : record);
            default:
                return false;
        }
    }

    private int EscapeEnd(int backslash)
    {
        int i = backslash + 1;
        if (At(backslash) != '\\')
        {
            return No;
        }

        if (Has(i, EscapeLetter))
        {
            return i + 1;
        }

        int octal = Skip(i, CharSet.Oct, 3);
        return octal > i ? octal : At(i) == '^' && Has(i + 1, CharSet.Letter) ? i + 2 : No;
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(Str, Pos + 1);
            case '\\':
                int escape = EscapeEnd(Pos);
                return escape != No && Eat(StrEscape, escape);
            case '~':
                int letter = Skip(Pos + 1, FormatFlag);
                return Has(letter, FormatLetter) ? Eat(StrInterpol, letter + 1) : Eat(Str, Pos + 1);
            default:
                return Eat(Str, Skip(Pos, StringPart));
        }
    }

    private bool Directive()
    {
        if (Definition("define", NameConstant) || Definition("record", NameLabel))
        {
            return true;
        }

        int end = AtomEnd(Pos);
        return end != No && EatPop(NameEntity, end);
    }

    private bool Definition(string word, TokenType type)
    {
        int paren = Is(Pos, word) ? SkipSpace(Pos + word.Length) : End;
        int end = At(paren) == '(' ? MacroEnd(paren + 1) : No;
        if (end == No)
        {
            return false;
        }

        Put(NameEntity, Pos + word.Length);
        Put(Text, paren);
        Put(Punctuation, paren + 1);
        return EatPop(type, end);
    }
}
