using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Fortran in free form.</summary>
internal sealed class FortranLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("()/;,:&[]");
    private static readonly CharSet Operators = CharSet.Of("+*<>=%-");
    private static readonly CharSet InDescriptor = CharSet.Not(" \t\r\n\f\v'\"(),");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c == '!')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (c == '#' && AtLineStart)
        {
            return Eat(CommentPreproc, LineEnd(Pos));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (AtLineStart && Run(Pos, CharSet.Digit) is var label and not No && WordEnds(label))
        {
            return Eat(NameLabel, label);
        }

        return Format() || Number() || Quoted() || Dotted() || (Operators.Has(c) ? Eat(Operator, Pos + 1) : TwoWords() || Word());
    }

    private bool Format()
    {
        int open = IsIgnoringCase(Pos, "format") ? SkipSpace(Pos + 6) : No;
        if (At(open) != '(')
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 6);
        Put(TextWhitespace, open);
        return Eat(Punctuation, open + 1, FormatSpecification);
    }

    private bool FormatSpecification()
    {
        char c = Peek();
        return c switch
        {
            '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
            '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
            '(' => Eat(Punctuation, Pos + 1, FormatSpecification),
            ')' => EatPop(Punctuation, Pos + 1),
            ',' => Eat(Punctuation, Pos + 1),
            _ => CharSet.Space.Has(c) ? Eat(TextWhitespace, SkipSpace(Pos)) : Eat(Literal, Skip(Pos, InDescriptor)),
        };
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (At(end) == '.' && (end > start || Has(end + 1, CharSet.Digit)))
        {
            return Eat(NumFloat, KindEnd(ExponentEnd(Skip(end + 1, CharSet.Digit))));
        }

        if (end == start)
        {
            return false;
        }

        int exponent = ExponentEnd(end);
        return Eat(exponent > end ? NumFloat : NumInteger, KindEnd(exponent));
    }

    private int ExponentEnd(int i)
    {
        if (At(i) is not ('e' or 'E' or 'd' or 'D'))
        {
            return i;
        }

        int end = Run(At(i + 1) is '+' or '-' ? i + 2 : i + 1, CharSet.Digit);
        return end == No ? i : end;
    }

    /// <summary>The end of a kind behind an underscore: digits or a name.</summary>
    private int KindEnd(int i) =>
        At(i) != '_' ? i : Has(i + 1, CharSet.Digit) ? Skip(i + 1, CharSet.Digit) : Has(i + 1, CharSet.Letter) ? Skip(i + 1, CharSet.Word) : i;

    private bool Quoted()
    {
        CharSet? digits = Peek() switch
        {
            'b' or 'B' => CharSet.Bin,
            'o' or 'O' => CharSet.Oct,
            'z' or 'Z' => CharSet.Hex,
            _ => null,
        };
        if (digits is not null && Peek(1) is '\'' or '"' && Run(Pos + 2, digits!) is var close and not No && At(close) == Peek(1))
        {
            return Eat(digits == CharSet.Bin ? NumBin : digits == CharSet.Oct ? NumOct : NumHex, close + 1);
        }

        int quote = Has(Pos, CharSet.Letter) ? Skip(Pos, CharSet.Word) : Pos;
        if (At(quote) is not ('\'' or '"') || (quote > Pos && (quote == Pos + 1 || Source[quote - 1] != '_')))
        {
            return false;
        }

        return Source[quote] == '"' ? Eat(StrDouble, quote + 1, DoubleQuoted) : Eat(StrSingle, quote + 1, SingleQuoted);
    }

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool Quoted(TokenType type, char quote) =>
        Peek() != quote ? Eat(type, Until(Pos, quote)) : Peek(1) == quote ? Eat(StrEscape, Pos + 2) : EatPop(type, Pos + 1);

    private bool Dotted()
    {
        int end = Peek() == '.' ? Run(Pos + 1, CharSet.Letter) : No;
        if (At(end) != '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos + 1, end);
        return word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("false", StringComparison.OrdinalIgnoreCase)
            ? Eat(KeywordConstant, KindEnd(end + 1))
            : Eat(OperatorWord, end + 1);
    }

    private bool TwoWords()
    {
        int end = SecondWord("double", "precision");
        if (end != No)
        {
            return Eat(KeywordType, end);
        }

        end = SecondWord("go", "to");
        end = end != No ? end : SecondWord("error", "stop");
        foreach (string word in (ReadOnlySpan<string>)["all", "images", "memory"])
        {
            end = end != No ? end : SecondWord("sync", word);
        }

        return end != No && Eat(TokenType.Keyword, end);
    }

    private int SecondWord(string first, string second)
    {
        if (!IsIgnoringCase(Pos, first))
        {
            return No;
        }

        int space = Pos + first.Length;
        int start = SkipSpace(space);
        return start > space && IsIgnoringCase(start, second) && WordEnds(start + second.Length) ? start + second.Length : No;
    }

    private bool Word()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(Pos, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = FortranWords.Keywords.Has(word) ? TokenType.Keyword
            : FortranWords.Types.Has(word) ? KeywordType
            : FortranWords.Intrinsics.Has(word) ? NameBuiltin
            : Name;
        return Eat(type, end);
    }
}
