using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>TOML.</summary>
internal sealed class TomlLexer : StateLexer
{
    private static readonly CharSet KeyPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet EscapeLetter = CharSet.Of("0t\tn\n \"\\r");
    private static readonly CharSet InString = CharSet.Not("\\\"\n");

    protected override bool Root()
    {
        if (Whitespace() || Key())
        {
            return true;
        }

        return Peek() switch
        {
            '=' => Assignment(Operator),
            '[' => Eat(TokenType.Keyword, Peek(1) == '[' ? Pos + 2 : Pos + 1, TableKey),
            _ => false,
        };
    }

    private bool Assignment(TokenType type)
    {
        Put(type, Pos + 1);
        return Eat(TextWhitespace, SkipSpace(Pos), Value);
    }

    private bool Whitespace() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '#' && Eat(Comment, LineEnd(Pos));

    private bool Key() => Name(Punctuation);

    private bool Name(TokenType dot)
    {
        int end = Skip(Pos, KeyPart);
        if (end > Pos)
        {
            return Eat(TokenType.Name, end);
        }

        return Peek() switch
        {
            '"' => Eat(Str, Pos + 1, DoubleQuoted),
            '\'' => Eat(Str, Pos + 1, SingleQuoted),
            '.' => Eat(dot, Pos + 1),
            _ => false,
        };
    }

    private bool TableKey()
    {
        if (Name(TokenType.Keyword))
        {
            return true;
        }

        if (Peek() == ']')
        {
            return EatPop(TokenType.Keyword, Peek(1) == ']' ? Pos + 2 : Pos + 1);
        }

        int end = Skip(Pos, CharSet.Blank);
        return end > Pos && Eat(TextWhitespace, end);
    }

    private bool Value()
    {
        switch (Peek())
        {
            case '"':
                return Is(Pos, "\"\"\"") ? EatGoto(Str, Pos + 3, MultilineDoubleQuoted) : EatGoto(Str, Pos + 1, DoubleQuoted);
            case '\'':
                return Is(Pos, "'''") ? EatGoto(Str, Pos + 3, MultilineSingleQuoted) : EatGoto(Str, Pos + 1, SingleQuoted);
            case '[':
                return EatGoto(Punctuation, Pos + 1, Array);
            case '{':
                return EatGoto(Punctuation, Pos + 1, Inline);
            case 't' when Is(Pos, "true"):
                return EatPop(KeywordConstant, Pos + 4);
            case 'f' when Is(Pos, "false"):
                return EatPop(KeywordConstant, Pos + 5);
            default:
                return Date() || Number();
        }
    }

    private bool Date()
    {
        if (Shaped(Pos, "0000-00-00T00:00:00Z"))
        {
            return EatPop(LiteralDate, Pos + 20);
        }

        if (!Shaped(Pos, "00:00:00"))
        {
            return false;
        }

        int end = Pos + 8;
        return EatPop(LiteralDate, At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end);
    }

    private bool Number()
    {
        int digits = Peek() is '+' or '-' ? Pos + 1 : Pos;
        if (Is(digits, "nan") || Is(digits, "inf"))
        {
            return EatPop(NumFloat, digits + 3);
        }

        int end = Groups(digits, CharSet.Digit);
        if (end == digits)
        {
            return false;
        }

        int fraction = At(end) == '.' ? Groups(end + 1, CharSet.Digit) : end;
        int mantissa = fraction > end + 1 ? fraction : end;
        int exponent = TomlExponent(mantissa);
        if (exponent > end)
        {
            return EatPop(NumFloat, exponent);
        }

        if (Peek() == '0')
        {
            (TokenType type, CharSet set) = Peek(1) switch
            {
                'x' => (NumHex, CharSet.Hex),
                'o' => (NumOct, CharSet.Oct),
                'b' => (NumBin, CharSet.Bin),
                _ => (Num, CharSet.Newline),
            };
            if (type != Num && Has(Pos + 2, set))
            {
                return EatPop(type, Groups(Pos + 2, set));
            }
        }

        return EatPop(NumInteger, end);
    }

    private int Groups(int i, CharSet digits)
    {
        int end = Skip(i, digits);
        while (end > i && At(end) == '_' && Has(end + 1, digits))
        {
            end = Skip(end + 1, digits);
        }

        return end;
    }

    private int TomlExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Groups(start, CharSet.Digit);
        return end > start ? end : i;
    }

    private bool DoubleQuoted()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(Str, Pos + 1);
            case '\n':
                return EatPop(Error, Pos + 1);
            case '\\':
                return Has(Pos + 1, EscapeLetter) && Eat(StrEscape, Pos + 2);
            default:
                return Eat(Str, Skip(Pos, InString));
        }
    }

    private bool MultilineDoubleQuoted()
    {
        switch (Peek())
        {
            case '"' when Is(Pos, "\"\"\""):
                return EatPop(Str, Pos + 3);
            case '"':
                return Eat(Str, Peek(1) == '"' ? Pos + 2 : Pos + 1);
            case '\\':
                return Has(Pos + 1, EscapeLetter) && Eat(StrEscape, Pos + 2);
            default:
                return Eat(Str, Until(Pos, '"', '\\'));
        }
    }

    private bool SingleQuoted() => Peek() switch
    {
        '\'' => EatPop(Str, Pos + 1),
        '\n' => EatPop(Error, Pos + 1),
        _ => Eat(Str, Until(Pos, '\'', '\n')),
    };

    private bool MultilineSingleQuoted() =>
        Is(Pos, "'''") ? EatPop(Str, Pos + 3) : Eat(Str, Peek() == '\'' ? Pos + 1 : Until(Pos, '\''));

    private bool Array() => Whitespace() || Peek() switch
    {
        ',' => Eat(Punctuation, Pos + 1),
        ']' => EatPop(Punctuation, Pos + 1),
        _ => Push(Value),
    };

    private bool Inline()
    {
        int end = Skip(Pos, CharSet.Blank);
        if (end > Pos)
        {
            return Eat(TextWhitespace, end);
        }

        return Key() || Peek() switch
        {
            '=' => Assignment(Punctuation),
            ',' => Eat(Punctuation, Pos + 1),
            '}' => EatPop(Punctuation, Pos + 1),
            _ => false,
        };
    }
}
