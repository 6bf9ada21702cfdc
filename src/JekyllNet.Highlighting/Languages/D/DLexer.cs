using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>D.</summary>
internal sealed class DLexer : DStringLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("/.&|+<>!()[]{}?,;:$=*%^~-");
    private static readonly CharSet HexOrUnderscore = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet OctOrUnderscore = CharSet.Of("0-7_");
    private static readonly CharSet BinOrUnderscore = CharSet.Of("01_");
    private static readonly CharSet InComment = CharSet.Not("+/");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return Comments(c) || Word() || Number() || Quoted() || Sign(c) || Identifier();
    }

    protected override bool TokenString() => Braces(TokenStringNest, Str) || Root();

    private bool TokenStringNest() => Braces(TokenStringNest, Punctuation) || Root();

    private bool Braces(State nest, TokenType close) =>
        Peek() == '{' ? Eat(Punctuation, Pos + 1, nest) : Peek() == '}' && EatPop(close, Pos + 1);

    private bool Comments(char c)
    {
        if (c != '/')
        {
            return false;
        }

        if (Peek(1) == '/')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        int end = TornCommentEnd(Pos);
        return end != No ? Eat(CommentMultiline, end) : Peek(1) == '+' && Eat(CommentMultiline, Pos + 2, NestedComment);
    }

    private bool NestedComment() =>
        Is(Pos, "/+") ? Eat(CommentMultiline, Pos + 2, NestedComment)
        : Is(Pos, "+/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType? type = DWords.Keywords.Has(word) ? TokenType.Keyword
            : DWords.Types.Has(word) ? KeywordType
            : DWords.Constants.Has(word) ? KeywordConstant
            : DWords.Pseudo.Has(word) ? KeywordPseudo
            : word is "macro" ? KeywordReserved
            : DWords.Builtins.Has(word) ? NameBuiltin
            : null;
        return type is { } known && Eat(known, end);
    }

    private bool Number()
    {
        if (Peek() == '0' && Peek(1) is 'x' or 'X' && HexFloatEnd(Pos + 2) is var hexFloat and not No)
        {
            return Eat(NumFloat, FloatSuffixEnd(hexFloat));
        }

        int digits = Skip(Pos, CharSet.DigitOrUnderscore);
        int end = digits == Pos ? LeadingPointEnd() : FloatEnd(digits);
        return end != No ? Eat(NumFloat, FloatSuffixEnd(end)) : Integer();
    }

    private int HexFloatEnd(int i)
    {
        int end = Skip(i, HexOrUnderscore);
        if (At(end) == '.')
        {
            end = Run(end + 1, HexOrUnderscore);
        }
        else if (end == i)
        {
            return No;
        }

        if (end == No || At(end) is not ('p' or 'P'))
        {
            return No;
        }

        return Run(At(end + 1) is '+' or '-' ? end + 2 : end + 1, CharSet.DigitOrUnderscore);
    }

    private int FloatEnd(int i)
    {
        if (At(i) == '.')
        {
            int fraction = Skip(i + 1, CharSet.DigitOrUnderscore);
            return fraction > i + 1 ? Exponent(fraction, CharSet.DigitOrUnderscore) : fraction;
        }

        int end = Exponent(i, CharSet.DigitOrUnderscore);
        return end > i ? end : No;
    }

    private int LeadingPointEnd()
    {
        if (Peek() != '.' || !Has(Pos + 1, CharSet.Digit))
        {
            return No;
        }

        return Exponent(Peek(1) == '0' ? Pos + 2 : Skip(Pos + 1, CharSet.DigitOrUnderscore), CharSet.DigitOrUnderscore);
    }

    private int FloatSuffixEnd(int i)
    {
        i = At(i) is 'f' or 'F' or 'L' ? i + 1 : i;
        return At(i) == 'i' ? i + 1 : i;
    }

    private bool Integer()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        int end;
        if (Peek() == '0')
        {
            if (Peek(1) is 'b' or 'B' && Run(Pos + 2, BinOrUnderscore) is var bin and not No)
            {
                return Eat(NumBin, bin);
            }

            if (Run(Pos + 1, OctOrUnderscore) is var oct and not No)
            {
                return Eat(NumOct, oct);
            }

            if (Peek(1) is 'x' or 'X' && Run(Pos + 2, HexOrUnderscore) is var hex and not No)
            {
                return Eat(NumHex, hex);
            }

            end = Pos + 1;
        }
        else
        {
            end = Skip(Pos, CharSet.DigitOrUnderscore);
        }

        return Eat(NumInteger, At(end) is 'L' or 'U' or 'u' ? end + 1 : end);
    }

    private bool Sign(char c)
    {
        if (c == '@')
        {
            return Eat(NameDecorator, Identifier(Pos + 1) is var end and not No ? end : Pos + 1);
        }

        if (c == '#' && Is(Pos, "#line") && Has(Pos + 5, CharSet.Space) && LineEnd(Pos + 6) is var line && line < End)
        {
            return Eat(CommentSpecial, line + 1);
        }

        // Dots in a row are one sign: none of them begins a number.
        return Punctuations.Has(c) && Eat(Punctuation, Is(Pos, "...") ? Pos + 3 : Is(Pos, "..") || Is(Pos, "/=") ? Pos + 2 : Pos + 1);
    }

    private bool Identifier() => Identifier(Pos) is var end and not No && Eat(Name, end);
}
