using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Eiffel.</summary>
internal sealed class EiffelLexer : StateLexer
{
    private static readonly CharSet NotInString = CharSet.Of("%\b\f\v");
    private static readonly CharSet NotInLineString = CharSet.Of("%\b\f\n\r\v");
    private static readonly CharSet NotInChar = CharSet.Of("%\b\f\n\r\t\v");
    private static readonly CharSet Escapes = CharSet.Of("A-DFHLNQRSTUV%'\"()<>");
    private static readonly CharSet VerbatimPart = CharSet.Not("]}\"%\b\f\v");
    private static readonly CharSet Punctuations = CharSet.Of(".{}[];(),:?");
    private static readonly CharSet Operators = CharSet.Of("/><+*^=~-", c => c is '≤' or '≥' or '−' or '∀' or '∃' or '¦' or '⟳' or '⟲');
    private static readonly CharSet Underscores = CharSet.Of("_");
    private static readonly CharSet ClassPart = CharSet.Of("A-Z0-9_");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        Precursor Void across agent alias all and as assign attached attribute check class convert create debug deferred detachable
        do else elseif end ensure expanded export external feature from frozen if implies inherit inspect invariant like local loop
        not note obsolete old once or redefine rename require rescue retry select separate some then undefine until variant when xor
        """);

    private static readonly WordSet Variables = WordSet.Of("Current Result");
    private static readonly WordSet Constants = WordSet.Of("False True");

    // Where a string began that does not end, and where that was seen: a quote in between was escaped, and opens none that ends.
    private RunMemo unclosed;

    protected override void OnRun() => unclosed = default;

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '"':
                return Peek(1) is '[' ? Eat(StrOther, Pos + 2, InsideAligned)
                    : Peek(1) is '{' ? Eat(StrOther, Pos + 2, InsideNotAligned)
                    : LineStringEnd() is var close and not No && Eat(StrDouble, close);
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '\'':
                int end = Unit(Pos + 1, NotInChar);
                return At(end) == '\'' && Eat(StrChar, end + 1);
        }

        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : CharSet.Letter.Has(c) ? Word()
            : Number() || Sign(c);
    }

    private bool Word()
    {
        int end = Keyword(Pos, Keywords);
        if (end != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        end = Keyword(Pos, Variables);
        if (end != No)
        {
            return Eat(KeywordVariable, end);
        }

        end = Keyword(Pos, Constants);
        return end != No ? Eat(KeywordConstant, end)
            : Has(Pos, CharSet.Upper) ? Eat(NameClass, Skip(Pos, ClassPart))
            : Eat(Name, Skip(Pos, CharSet.Word));
    }

    private bool Number()
    {
        if (Peek() == '.')
        {
            int fraction = FractionEnd(Pos + 1);
            return fraction != No && Eat(NumFloat, fraction);
        }

        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        int end = Peek() != '0' ? No : Peek(1) switch
        {
            'x' or 'X' => HexEnd(),
            'c' or 'C' => Digits(Pos + 2, CharSet.Oct),
            'b' or 'B' => Digits(Pos + 2, CharSet.Bin),
            _ => No,
        };
        bool hex = Peek(1) is 'x' or 'X';
        return end != No && (hex || WordEnds(end)) ? Eat(hex ? NumHex : Peek(1) is 'c' or 'C' ? NumOct : NumBin, end)
            : Eat(NumInteger, Digits(Pos, CharSet.Digit));
    }

    // As in Rouge a hexadecimal number ends with a b.
    private int HexEnd()
    {
        int start = Pos + 2;
        int end = Digits(start, CharSet.Hex);
        while (end > start + 1)
        {
            int last = start + 1 + Slice(start + 1, end).LastIndexOf('b');
            if (last > start && Has(last - 1, CharSet.Hex))
            {
                return last + 1;
            }

            end = last;
        }

        return No;
    }

    private int FractionEnd(int i)
    {
        int whole = Digits(i, CharSet.Digit);
        int exponent = whole == No ? i : whole;
        if (At(exponent) is 'e' or 'E')
        {
            int digits = Digits(At(exponent + 1) is '+' or '-' ? exponent + 2 : exponent + 1, CharSet.Digit);
            return digits != No ? digits : whole;
        }

        return whole;
    }

    /// <summary>The index behind digits, between which underscores may stand, or <see cref="TextScanner.No"/>.</summary>
    private int Digits(int i, CharSet set)
    {
        int end = Run(i, set);
        while (end != No && At(end) == '_' && Run(Skip(end, Underscores), set) is var more and not No)
        {
            end = more;
        }

        return end;
    }

    private bool Sign(char c)
    {
        if (c == ':' && Peek(1) == '=')
        {
            return Eat(PunctuationIndicator, Pos + 2);
        }

        string? pair = c switch
        {
            '<' => "<<",
            '>' => ">>",
            '(' => "(|",
            '|' => "|)",
            '-' => "->",
            _ => null,
        };
        return pair != null && Is(Pos, pair) ? Eat(PunctuationIndicator, Pos + 2)
            : Punctuations.Has(c) ? Eat(PunctuationIndicator, Pos + 1)
            : Is(Pos, "\\\\") ? Eat(Operator, Pos + 2)
            : Is(Pos, "|..|") ? Eat(Operator, Pos + 4)
            : Operators.Has(c) && Eat(Operator, c == '/' && Peek(1) is '~' or '/' || c is '<' or '>' && Peek(1) == '=' ? Pos + 2 : Pos + 1);
    }

    private int LineStringEnd()
    {
        if (Pos >= unclosed.From && Pos < unclosed.Past)
        {
            return No;
        }

        int i = Pos + 1;
        while (i != No && i < End)
        {
            if (Source[i] == '"')
            {
                Scanned += i - Pos;
                return i + 1;
            }

            unclosed = new RunMemo(Pos, i + 1);
            i = Unit(i, NotInLineString);
        }

        Scanned += unclosed.Past - Pos;
        return No;
    }

    /// <summary>The index behind one character of a literal, which may be written with a percent sign.</summary>
    private int Unit(int i, CharSet forbidden)
    {
        if (i >= End)
        {
            return No;
        }

        if (Source[i] != '%')
        {
            return forbidden.Has(Source[i]) ? No : NextChar(i);
        }

        if (At(i + 1) != '/')
        {
            return Has(i + 1, Escapes) ? i + 2 : No;
        }

        int end = At(i + 2) != '0' ? No : At(i + 3) switch
        {
            'x' or 'X' => Digits(i + 4, CharSet.Hex),
            'c' or 'C' => Digits(i + 4, CharSet.Oct),
            'b' or 'B' => Digits(i + 4, CharSet.Bin),
            _ => No,
        };
        end = end == No ? Digits(i + 2, CharSet.Digit) : end;
        return At(end) == '/' ? end + 1 : No;
    }

    private bool InsideAligned() => InsideVerbatim(']');

    private bool InsideNotAligned() => InsideVerbatim('}');

    private bool InsideVerbatim(char bracket)
    {
        if (Peek() == bracket && Peek(1) == '"')
        {
            return EatPop(StrOther, Pos + 2);
        }

        int end = Skip(Pos, VerbatimPart);
        end = end > Pos ? end : Peek() == '"' ? No : Unit(Pos, NotInString);
        return end != No && Eat(StrOther, end);
    }
}
