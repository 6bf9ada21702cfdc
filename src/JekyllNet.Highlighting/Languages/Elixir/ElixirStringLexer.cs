using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The literals of Elixir: strings, charlists, documents, characters and sigils.</summary>
internal abstract class ElixirStringLexer : StateLexer
{
    private static readonly CharSet EscapeLetter = CharSet.Of("\\abdefnrstv0\"'");
    private static readonly CharSet SigilOpen = CharSet.Of("{[(<|/'\"");
    private static readonly CharSet RegexFlag = CharSet.Of("fgimrsux");
    private static readonly CharSet ListFlag = CharSet.Of("csa");
    private static readonly CharSet NotSpaceOrBackslash = CharSet.Not(" \t\r\n\f\v\\");

    protected bool Strings()
    {
        char c = Peek();
        switch (c)
        {
            case '"' or '\'':
                string triple = c == '"' ? "\"\"\"" : "'''";
                int close = Is(Pos, triple) ? Find(Pos + 3, triple) : No;
                return close != No ? Eat(StrDoc, close + 3)
                    : c == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted) : Eat(StrSingle, Pos + 1, SingleQuoted);
            case '?':
                int end = CharacterEnd();
                return end != No && Eat(StrOther, end);
            default:
                return false;
        }
    }

    protected bool Sigil()
    {
        if (Peek() != '~')
        {
            return false;
        }

        int quote = Has(Pos + 1, CharSet.Letter) ? Pos + 2 : Pos + 1;
        if (!Has(quote, SigilOpen))
        {
            return false;
        }

        char letter = quote == Pos + 2 ? Peek(1) : '\0';
        char open = At(quote);
        char close = open switch { '{' => '}', '[' => ']', '(' => ')', '<' => '>', _ => open };
        TokenType type = letter is 'r' or 'R' ? StrRegex : StrOther;
        if (letter is 'r' or 'R')
        {
            Push(RegexFlags);
        }
        else if (letter is 'w' or 'W')
        {
            Push(ListFlags);
        }

        Put(type, quote + 1);
        return Push(new SigilBody(this, open, close, type, letter is 'S' or 'R' or 'C' or 'W').Inside);
    }

    protected bool QuotedAtom()
    {
        if (Peek() == '"')
        {
            return EatPop(StrSymbol, Pos + 1);
        }

        return Interpolation() || (Peek() != '#' && Eat(StrSymbol, Until(Pos, '#', '"')));
    }

    private int CharacterEnd()
    {
        int i = Pos + 1;
        if (At(i) != '\\')
        {
            return Has(i, NotSpaceOrBackslash) ? NextChar(i) : No;
        }

        if (At(i + 1) == 'x' && Has(i + 2, CharSet.Digit))
        {
            return Skip(i + 2, CharSet.Digit, 2);
        }

        int hex = Skip(i + 1, CharSet.Hex, 2);
        if (hex > i + 1 && WordEnds(hex))
        {
            return hex;
        }

        if (At(i + 1) == '0')
        {
            int octal = Skip(i + 2, CharSet.Oct, 2);
            if (octal < End && WordEnds(octal))
            {
                return NextChar(octal);
            }
        }

        while (At(i) == '\\' && At(i + 1) is 'M' or 'C' && At(i + 2) == '-')
        {
            i += 3;
        }

        return i > Pos + 1 && Has(i, CharSet.Word) ? i + 1 : No;
    }

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool Quoted(TokenType type, char quote)
    {
        char c = Peek();
        if (c == '\\')
        {
            int end = EscapeEnd();
            return end != No ? Eat(StrEscape, end) : Eat(type, Pos + 1);
        }

        if (c == quote)
        {
            return EatPop(type, Pos + 1);
        }

        if (c == '#')
        {
            return Interpolation() || Eat(type, Pos + 1);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('#', '\\', quote);
        return Eat(type, stop < 0 ? End : Pos + stop);
    }

    private int EscapeEnd()
    {
        if (Peek(1) == 'x' && Skip(Pos + 2, CharSet.Hex, 2) == Pos + 4)
        {
            return Pos + 4;
        }

        if (Peek(1) == 'u')
        {
            int digits = Peek(2) == '{' ? Pos + 3 : Pos + 2;
            int end = Run(digits, CharSet.Digit);
            return end == No ? No : At(end) == '}' ? end + 1 : end;
        }

        return Has(Pos + 1, EscapeLetter) ? Pos + 2 : No;
    }

    private bool Interpolation() => Peek() == '#' && Peek(1) == '{' && Eat(StrInterpol, Pos + 2, InterpolatedCode);

    private bool InterpolatedCode() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool RegexFlags() => EatPop(StrRegex, Skip(Pos, RegexFlag));

    private bool ListFlags() => EatPop(StrOther, Skip(Pos, ListFlag, 1));

    /// <summary>The inside of one sigil. Rouge knows no nesting: an opening bracket inside is an error.</summary>
    private sealed class SigilBody(ElixirStringLexer lexer, char open, char close, TokenType type, bool interpolates)
    {
        private readonly System.Buffers.SearchValues<char> special = System.Buffers.SearchValues.Create(['#', '\\', open, close]);

        public bool Inside()
        {
            char c = lexer.Peek();
            if (c == close)
            {
                return lexer.EatPop(type, lexer.Pos + 1);
            }

            if (c == '#')
            {
                return (interpolates && lexer.Interpolation()) || lexer.Eat(type, lexer.Pos + 1);
            }

            if (c == '\\')
            {
                return !interpolates && lexer.Eat(type, lexer.Pos + 1);
            }

            int stop = lexer.Source.AsSpan(lexer.Pos, lexer.End - lexer.Pos).IndexOfAny(special);
            return stop != 0 && lexer.Eat(type, stop < 0 ? lexer.End : lexer.Pos + stop);
        }
    }
}
