using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JSON.</summary>
internal class JsonLexer : StateLexer
{
    private static readonly CharSet InString = CharSet.Not("\\\"");

    protected override bool Root() =>
        Whitespace() || Open() || Label() || Value()
        || (Peek() is ']' or '}' && Eat(Punctuation, Pos + 1));

    protected virtual bool Object()
    {
        if (Whitespace() || Label() || Value())
        {
            return true;
        }

        return Peek() switch
        {
            '}' => EatPop(Punctuation, Pos + 1),
            ',' => Eat(Punctuation, Pos + 1),
            _ => false,
        };
    }

    private bool Array()
    {
        if (Value())
        {
            return true;
        }

        return Peek() switch
        {
            ']' => EatPop(Punctuation, Pos + 1),
            ',' => Eat(Punctuation, Pos + 1),
            _ => false,
        };
    }

    protected virtual bool Value()
    {
        if (Whitespace() || Constant())
        {
            return true;
        }

        return Peek() == '"' ? Eat(StrDouble, Pos + 1, InsideString) : Open();
    }

    protected bool Open() => Peek() switch
    {
        '{' => Eat(Punctuation, Pos + 1, Object),
        '[' => Eat(Punctuation, Pos + 1, Array),
        _ => false,
    };

    protected virtual bool Whitespace()
    {
        int end = Skip(Pos, CharSet.Space);
        return end > Pos && Eat(TextWhitespace, end);
    }

    /// <summary>A string on one line with a colon behind it.</summary>
    protected virtual bool Label()
    {
        if (Peek() != '"')
        {
            return false;
        }

        int i = Pos + 1;
        while (At(i) != '"')
        {
            if (i >= End || Source[i] == '\n')
            {
                return false;
            }

            if (Source[i] == '\\' && (++i >= End || Source[i] == '\n'))
            {
                return false;
            }

            i++;
        }

        int colon = Skip(i + 1, CharSet.Space);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(NameLabel, i + 1);
        Put(TextWhitespace, colon);
        return Eat(Punctuation, colon + 1);
    }

    private bool InsideString()
    {
        int end = Skip(Pos, InString);
        if (end > Pos)
        {
            return Eat(StrDouble, end);
        }

        if (Peek() == '"')
        {
            return EatPop(StrDouble, Pos + 1);
        }

        return Pos + 1 < End && Peek(1) != '\n' && Eat(StrEscape, NextChar(Pos + 1));
    }

    protected virtual bool Constant()
    {
        if (Is(Pos, "true") || Is(Pos, "null"))
        {
            return Eat(KeywordConstant, Pos + 4);
        }

        if (Is(Pos, "false"))
        {
            return Eat(KeywordConstant, Pos + 5);
        }

        int digits = Peek() == '-' ? Pos + 1 : Pos;
        int end = At(digits) == '0' ? digits + 1 : Skip(digits, CharSet.Digit);
        if (end == digits)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit));
        }

        return Eat(NumInteger, Exponent(end, CharSet.Digit));
    }
}
