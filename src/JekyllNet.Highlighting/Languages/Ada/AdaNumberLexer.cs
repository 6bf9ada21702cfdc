using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Ada's numbers, which may have a base.</summary>
internal abstract class AdaNumberLexer : StateLexer
{
    protected bool Number()
    {
        int end = Grouped(Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        if (At(end) == '.' && Grouped(end + 1, CharSet.Digit) is var fraction and not No)
        {
            return Eat(NumFloat, ExponentEnd(fraction));
        }

        return (At(end) == '#' && Based(end)) || Eat(NumInteger, ExponentEnd(end));
    }

    private bool Based(int hash)
    {
        if (At(hash + 1) == '#' && Slice(Pos, hash) is "16")
        {
            return Eat(NumHex, ExponentEnd(hash + 2));
        }

        int digits = Grouped(hash + 1, CharSet.Hex);
        if (At(digits) == '.' && Grouped(digits + 1, CharSet.Hex) is var fraction and not No && At(fraction) == '#')
        {
            return Eat(NumFloat, ExponentEnd(fraction + 1));
        }

        if (At(digits) == '#')
        {
            ReadOnlySpan<char> radix = Slice(Pos, hash);
            TokenType type = radix is "2" && Grouped(hash + 1, CharSet.Bin) == digits ? NumBin
                : radix is "8" && Grouped(hash + 1, CharSet.Oct) == digits ? NumOct
                : radix is "16" ? NumHex
                : NumInteger;
            return Eat(type, ExponentEnd(digits + 1));
        }

        int word = Run(hash + 1, CharSet.Word);
        return At(word) == '#' && Eat(Error, word + 1);
    }

    /// <summary>Digits that single underscores may part.</summary>
    private int Grouped(int i, CharSet digits)
    {
        int end = Run(i, digits);
        while (end != No && At(end) == '_' && Has(end + 1, digits))
        {
            end = Skip(end + 1, digits);
        }

        return end;
    }

    private int ExponentEnd(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int end = Grouped(At(i + 1) is '+' or '-' ? i + 2 : i + 1, CharSet.Digit);
        return end == No ? i : end;
    }
}
