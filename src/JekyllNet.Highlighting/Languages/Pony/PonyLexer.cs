using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Pony.</summary>
internal sealed class PonyLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("~!%^&*+=|?:<>/-");
    private static readonly CharSet Punctuations = CharSet.Of("()[],.';");
    private static readonly CharSet ClassStart = CharSet.Of("A-Z_");
    private static readonly CharSet HexOrUnderscore = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet FloatSuffix = CharSet.Of("fFL");
    private static readonly CharSet IntegerSuffix = CharSet.Of("LUu");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        actor addressof and as be break class compiler_intrinsic consume continue do else elseif embed end error for fun if ifdef
        in interface is isnt lambda let match new not object primitive recover repeat return struct then this trait try type until
        use var where while with
        """);

    private static readonly WordSet Capabilities = WordSet.Of("box iso ref tag trn val");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '"' when Is(Pos, "\"\"\""):
                return Eat(StrDoc, Pos + 3, Documentation);
            case '"':
                return Eat(Str, Pos + 1, InsideCString);
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when TornCommentEnd(Pos) is var comment and not No:
                return Eat(CommentMultiline, comment);
            case >= '0' and <= '9':
                return Number();
        }

        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Word();
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(
            word is "true" or "false" or "NULL" && WordEnds(end) ? NameConstant
            : Has(Pos, ClassStart) ? NameClass
            : Capabilities.Has(word) ? KeywordDeclaration
            : Keywords.Has(word) ? KeywordReserved
            : Name,
            end);
    }

    private bool Number()
    {
        if (Peek() == '0' && Peek(1) is 'x' or 'X')
        {
            int whole = Skip(Pos + 2, HexOrUnderscore);
            int end = At(whole) == '.' ? Run(whole + 1, HexOrUnderscore) : whole;
            int power = end > Pos + 2 && At(end) is 'p' or 'P' ? PowerEnd(end) : No;
            if (power != No)
            {
                return Eat(NumFloat, SuffixEnd(power));
            }

            if (whole > Pos + 2)
            {
                return Eat(NumHex, whole);
            }
        }

        int digits = Skip(Pos, CharSet.DigitOrUnderscore);
        if (At(digits) == '.')
        {
            int fraction = Skip(digits + 1, CharSet.DigitOrUnderscore);
            int power = fraction > digits + 1 && At(fraction) is 'e' or 'E' ? PowerEnd(fraction) : No;
            return Eat(NumFloat, SuffixEnd(power != No ? power : fraction));
        }

        if (At(digits) is 'e' or 'E' && PowerEnd(digits) is var exponent and not No)
        {
            return Eat(NumFloat, SuffixEnd(exponent));
        }

        digits = Peek() == '0' ? Pos + 1 : digits;
        return Eat(NumInteger, Has(digits, IntegerSuffix) ? digits + 1 : digits);
    }

    /// <summary>The index behind the letter of a power, a sign or none, and digits, or <see cref="TextScanner.No"/>.</summary>
    private int PowerEnd(int letter) => Run(At(letter + 1) is '+' or '-' ? letter + 2 : letter + 1, CharSet.DigitOrUnderscore);

    private int SuffixEnd(int i)
    {
        i = Has(i, FloatSuffix) ? i + 1 : i;
        return At(i) == 'i' ? i + 1 : i;
    }

    private bool Documentation() =>
        Is(Pos, "\"\"\"") ? EatPop(StrDoc, Pos + 3) : Eat(StrDoc, Math.Max(Pos + 1, Until(Pos, '"')));
}
