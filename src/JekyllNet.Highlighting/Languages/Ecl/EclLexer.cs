using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>ECL, the Enterprise Control Language.</summary>
internal sealed class EclLexer : StateLexer
{
    private static readonly CharSet Blank = CharSet.Of(" \t\r");
    private static readonly CharSet Operators = CharSet.Of("></+=-");
    private static readonly CharSet Punctuations = CharSet.Of("[]{}();,&.%");
    private static readonly CharSet BeforeQuote = CharSet.Of("xDQUV");
    private static readonly WordSet WordOperators = WordSet.IgnoringCase("and in not or");
    private static readonly WordSet Constants = WordSet.IgnoringCase("false true");

    // Embedded code that begins here or later does not end.
    private readonly Dictionary<string, int> missing = [];

    protected override void OnRun() => missing.Clear();

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '\n':
                return Eat(Text, Skip(Pos, CharSet.Newline));
            case ' ' or '\t' or '\r':
                return Eat(Text, Skip(Pos, Blank));
            case '/' when SlashComment():
                return true;
            case '\\':
                return Eat(Text, BackslashEnd());
            case ':':
                return Peek(1) == '=' && Eat(Operator, Pos + 2);
            case '#':
                int word = NameEnd(Pos + 1);
                return word != No && Eat(EclWords.Templates.Has(Slice(Pos + 1, word)) ? KeywordType : Error, word);
        }

        int quote = BeforeQuote.Has(c) ? Pos + 1 : Pos;
        if (At(quote) == '\'' && LiteralEnd(quote + 1, '\'') is var close and not No)
        {
            return Eat(StrSingle, close);
        }

        return Has(Pos, CharSet.Word)
            ? (Keyword(Pos, WordOperators) is var sign and not No && Eat(OperatorWord, sign))
                || Embedded("beginc++", "endc++") || Embedded("embed", "endembed") || Member() || Decimal() || Number() || Word()
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    /// <summary>The index behind a backslash and up to three digits of an octal number, or a character.</summary>
    private int BackslashEnd()
    {
        int first = Pos + 1;
        return At(first) switch
        {
            '\n' => first + 1,
            'x' when Is(first + 1, "\\hh") => first + 4,
            >= '0' and <= '3' => Skip(first, CharSet.Oct, 3),
            >= '4' and <= '7' => Skip(first, CharSet.Oct, 2),
            _ => first < End ? NextChar(first) : first,
        };
    }

    private bool Embedded(string start, string end)
    {
        if (!IsIgnoringCase(Pos, start) || (missing.TryGetValue(end, out int from) && Pos >= from))
        {
            return false;
        }

        int at = Slice(Pos + start.Length, End).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            Scanned += End - Pos;
            missing[end] = Pos;
            return false;
        }

        return Eat(StrSingle, Pos + start.Length + at + end.Length);
    }

    /// <summary>Three names with points between them.</summary>
    private bool Member()
    {
        int first = Skip(Pos, CharSet.Word);
        int second = At(first) == '.' ? Run(first + 1, CharSet.Word) : No;
        int third = At(second) == '.' ? Run(second + 1, CharSet.Word) : No;
        if (third == No)
        {
            return false;
        }

        bool isLibrary = Slice(Pos, first) is "std"
            && EclWords.Modules.Has(Slice(first + 1, second))
            && EclWords.LongModules.Has(Slice(second + 1, third));
        return Eat(isLibrary ? NameClass : NameVariable, third);
    }

    private bool Decimal()
    {
        int start = Peek() is 'u' or 'U' ? Pos + 1 : Pos;
        int end = IsIgnoringCase(start, "decimal") ? Run(start + 7, CharSet.Digit) : No;
        if (end == No)
        {
            return false;
        }

        end = At(end) == '_' && Run(end + 1, CharSet.Digit) is var scale and not No ? scale : end;
        return WordEnds(end) && Eat(KeywordType, end);
    }

    private bool Number()
    {
        if (Peek() is 'x' or 'X')
        {
            return Run(Pos + 1, CharSet.Hex) is var hex and not No && Eat(NumHex, hex);
        }

        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.' && Run(end + 1, CharSet.Digit) is var fraction and not No)
        {
            return Eat(NumFloat, Exponent(fraction, CharSet.Digit));
        }

        if (Peek() == '0')
        {
            int prefixed = Peek(1) is 'x' or 'X' ? Run(Pos + 2, CharSet.Hex) : No;
            int suffix = prefixed == No ? Run(Pos + 1, CharSet.Hex) : No;
            prefixed = At(suffix) is 'x' or 'X' ? suffix + 1 : prefixed;
            if (prefixed != No)
            {
                return Eat(NumHex, prefixed);
            }
        }

        int bin = Peek() == '0' && Peek(1) is 'b' or 'B' ? Run(Pos + 2, CharSet.Bin) : No;
        if (bin == No)
        {
            bin = Skip(Pos, CharSet.Bin);
            bin = bin > Pos && At(bin) is 'b' or 'B' ? bin + 1 : No;
        }

        return bin != No ? Eat(NumBin, bin) : Eat(NumInteger, end);
    }

    private int NameEnd(int i) => Identifier(i) is var end and not No && WordEnds(end) ? end : No;

    private bool Word()
    {
        int end = NameEnd(Pos);
        if (end == No)
        {
            return false;
        }

        int digits = end;
        while (digits > Pos + 1 && CharSet.Digit.Has(Source[digits - 1]))
        {
            digits--;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        ReadOnlySpan<char> letters = Slice(Pos, digits);
        ReadOnlySpan<char> number = Slice(digits, end).TrimStart('0');
        TokenType type = (digits < end && EclWords.SizedTypes.Has(letters)) || EclWords.Types.Has(word) ? KeywordType
            : EclWords.Keywords.Has(word) ? TokenType.Keyword
            : EclWords.Functions.Has(word) ? NameFunction
            : HasSize(letters, number) ? KeywordType
            : Constants.Has(word) ? KeywordConstant
            : NameOther;
        return Eat(type, end);
    }

    private static bool HasSize(ReadOnlySpan<char> letters, ReadOnlySpan<char> size) =>
        size is [>= '1' and <= '8']
        && (letters.Equals("integer", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("unsigned", StringComparison.OrdinalIgnoreCase)
            || (size is "4" or "8" && letters.Equals("real", StringComparison.OrdinalIgnoreCase)));
}
