using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The texts and characters of Nim.</summary>
internal abstract class NimLiteralLexer : StateLexer
{
    private static readonly CharSet InString = CharSet.Not("\\'\"$\n");
    private static readonly CharSet InterpolationPart = CharSet.Of("a-zA-Z0-9_#");
    private static readonly CharSet Escaped = CharSet.Of("\\abcefnrtvl\"'");

    protected bool Quoted()
    {
        switch (Peek())
        {
            case '"':
                return Is(Pos, "\"\"\"") ? Eat(Str, Pos + 3, InsideTriple) : Eat(Str, Pos + 1, InsideDouble);
            case '\'':
                return Eat(StrChar, Pos + 1, InsideChar);
            default:
                int end = Run(Pos, CharSet.Word);
                return end != No && At(end) == '"' && Eat(Str, end + 1, InsideRaw);
        }
    }

    private int EscapeEnd()
    {
        if (Peek() != '\\')
        {
            return No;
        }

        if (Has(Pos + 1, Escaped))
        {
            return Pos + 2;
        }

        if (Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex) && Has(Pos + 3, CharSet.Hex))
        {
            return Pos + 4;
        }

        int digits = Skip(Pos + 1, CharSet.Digit, 3);
        return digits > Pos + 1 ? digits : No;
    }

    private bool InsideChar() => EscapeEnd() is var end and not No ? Eat(StrEscape, end)
        : Peek() == '\'' ? EatPop(StrChar, Pos + 1)
        : Peek() != '\n' && Eat(StrChar, NextChar(Pos));

    private bool InsideDouble()
    {
        int end = Peek() == '\\' && Peek(1) == '\n' ? Pos + 2 : EscapeEnd();
        return end != No ? Eat(StrEscape, end) : Peek() == '"' ? EatPop(Str, Pos + 1) : Inside();
    }

    // A doubled quote ends the text just as well.
    private bool InsideRaw() => Peek() == '"' ? EatPop(Peek(1) == '"' ? StrEscape : Str, Pos + 1) : Inside();

    private bool InsideTriple() => Is(Pos, "\"\"\"") && Peek(3) != '"' ? EatPop(Str, Pos + 3)
        : Peek() == '\n' ? Eat(Str, Pos + 1)
        : Inside();

    private bool Inside()
    {
        char c = Peek();
        if (c == '$')
        {
            return Run(Pos + 1, InterpolationPart) is var end and not No ? Eat(StrInterpol, end) : Eat(Str, Pos + 1);
        }

        return c is '\'' or '"' or '\\' ? Eat(Str, Pos + 1) : c != '\n' && Eat(Str, Skip(Pos, InString));
    }
}
