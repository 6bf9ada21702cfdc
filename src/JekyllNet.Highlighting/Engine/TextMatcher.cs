namespace JekyllNet.Highlighting.Engine;

/// <summary>Matchers for what most languages have: words, literals, exponents.</summary>
internal abstract class TextMatcher : TextScanner
{
    private static readonly CharSet CEscapes = CharSet.Of("\\abfnrtv\"'");

    private readonly (char Quote, int From, int Past)[] unclosed = new (char, int, int)[2];

    private protected override void Forget()
    {
        base.Forget();
        Array.Clear(unclosed);
    }

    /// <summary>
    /// The index behind the closing quote of a literal whose inside begins at <paramref name="i"/>; a backslash takes a quote or a
    /// backslash with it. When none closes it the last escaped quote does, as it comes out where patterns backtrack; else <see cref="TextScanner.No"/>.
    /// </summary>
    protected int QuotedEnd(int i, char quote)
    {
        int lastEscaped = No;
        while ((i = Until(i, quote, '\\')) < End)
        {
            if (Source[i] == quote)
            {
                return i + 1;
            }

            lastEscaped = At(i + 1) == quote ? i + 2 : lastEscaped;
            i += At(i + 1) == quote || At(i + 1) == '\\' ? 2 : 1;
        }

        return lastEscaped;
    }

    /// <summary>
    /// The index behind the closing quote of a literal whose inside begins at <paramref name="i"/>; a backslash takes any character but a
    /// line feed with it. <see cref="TextScanner.No"/> when none closes it, which is then known for the literals that would open inside, too.
    /// </summary>
    protected int LiteralEnd(int i, char quote)
    {
        ref var failure = ref unclosed[quote == '"' ? 1 : 0];
        if (failure.Quote == quote && i >= failure.From && i < failure.Past && !IsEscaped(i, failure.From))
        {
            return No;
        }

        int start = i;
        while ((i = Until(i, quote, '\\')) < End && Source[i] == '\\' && Has(i + 1, CharSet.NotNewline))
        {
            i += 2;
        }

        if (i < End && Source[i] == quote)
        {
            return i + 1;
        }

        failure = (quote, start, i);
        return No;
    }

    /// <summary>As <see cref="QuotedEnd"/>, on one line.</summary>
    protected int LineQuotedEnd(int i, char quote)
    {
        int lastEscaped = No;
        int start = i;
        for (; i < End && Source[i] != '\n'; i++)
        {
            if (Source[i] == quote)
            {
                Scanned += i - start;
                return i + 1;
            }

            if (Source[i] == '\\' && (At(i + 1) == '\\' || At(i + 1) == quote))
            {
                i++;
                lastEscaped = Source[i] == quote ? i + 1 : lastEscaped;
            }
        }

        Scanned += i - start;
        return lastEscaped;
    }

    /// <summary>
    /// The index behind the next quote without a backslash before it, or else behind the last one; <see cref="TextScanner.No"/> when there is none.
    /// </summary>
    protected int BackslashedQuoteEnd(int i, char quote)
    {
        int start = i;
        int last = No;
        while ((i = Until(i, quote)) < End)
        {
            last = ++i;
            if (i == start + 1 || Source[i - 2] != '\\')
            {
                break;
            }
        }

        return last;
    }

    /// <summary>
    /// The index behind the closing quote of a literal in which two quotes stand for one and whose inside begins at <paramref name="i"/>.
    /// When none closes it, the first of the last two that stand together does; else <see cref="TextScanner.No"/>.
    /// </summary>
    protected int DoubledQuoteEnd(int i, char quote)
    {
        int lastPair = No;
        while ((i = Until(i, quote)) < End)
        {
            if (At(i + 1) != quote)
            {
                return i + 1;
            }

            lastPair = i + 1;
            i += 2;
        }

        return lastPair;
    }

    /// <summary>
    /// The index behind a comment of C's kind, whose delimiters may be torn apart by a continued line, or <see cref="TextScanner.No"/>.
    /// </summary>
    protected int TornCommentEnd(int i)
    {
        int star = At(i) != '/' ? No : Is(i + 1, "\\\n") ? i + 3 : i + 1;
        if (At(star) != '*')
        {
            return No;
        }

        int plain = Find(star + 1, "*/");
        if (plain == No)
        {
            return Find(star + 1, "*\\\n/") is var only and not No ? only + 4 : No;
        }

        int torn = Slice(star + 1, plain).IndexOf("*\\\n/", StringComparison.Ordinal);
        return torn >= 0 ? star + 1 + torn + 4 : plain + 2;
    }

    /// <summary>The index behind the backslash at <see cref="TextScanner.Pos"/> and what it means in C: a letter, hex or octal digits.</summary>
    protected int CEscapeEnd()
    {
        if (Has(Pos + 1, CEscapes))
        {
            return Pos + 2;
        }

        bool hex = Peek(1) == 'x';
        int end = hex ? Skip(Pos + 2, CharSet.Hex, 4) : Skip(Pos + 1, CharSet.Oct, 3);
        return end >= (hex ? Pos + 4 : Pos + 2) ? end : No;
    }

    protected bool Is(int i, string text) =>
        End - i >= text.Length && Source.AsSpan(i, text.Length).SequenceEqual(text);

    protected bool IsIgnoringCase(int i, string text) =>
        End - i >= text.Length && Source.AsSpan(i, text.Length).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The index behind the character at <paramref name="i"/>, a surrogate pair being one.</summary>
    protected int NextChar(int i) =>
        i + 1 < End && char.IsHighSurrogate(Source[i]) && char.IsLowSurrogate(Source[i + 1]) ? i + 2 : i + 1;

    /// <summary>A word begins or ends before <paramref name="i"/>, nothing before <see cref="TextScanner.Pos"/> being seen.</summary>
    protected bool Boundary(int i)
    {
        bool before = i > Pos && CharSet.IsWordChar(Source[i - 1]);
        bool after = i < End && CharSet.IsWordChar(Source[i]);
        return before != after;
    }

    /// <summary>No word character follows: the boundary behind a word.</summary>
    protected bool WordEnds(int i) => i >= End || !CharSet.IsWordChar(Source[i]);

    /// <summary>The index behind an identifier of <c>[a-zA-Z_]\w*</c>, or <see cref="TextScanner.No"/>.</summary>
    protected int Identifier(int i) => Has(i, CharSet.WordStart) ? Skip(i + 1, CharSet.Word) : No;

    /// <summary>The index behind the <c>\w</c> run when that is one of the words and no word character follows, else <see cref="TextScanner.No"/>.</summary>
    protected int Keyword(int i, WordSet words)
    {
        int end = Skip(i, CharSet.Word);
        return end > i && WordEnds(end) && words.Has(Slice(i, end)) ? end : No;
    }

    /// <summary>The index behind the exact word, which must end there, or <see cref="TextScanner.No"/>.</summary>
    protected int Keyword(int i, string word) => Is(i, word) && WordEnds(i + word.Length) ? i + word.Length : No;

    /// <summary>The index behind the first of the words that stands there, or <see cref="TextScanner.No"/>.</summary>
    protected int AnyOf(int i, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Is(i, word))
            {
                return i + word.Length;
            }
        }

        return No;
    }

    /// <summary>Whether the text has this shape, in which zeros stand for any digits.</summary>
    protected bool Shaped(int i, string shape)
    {
        foreach (char c in shape)
        {
            if (c == '0' ? !Has(i, CharSet.Digit) : At(i) != c)
            {
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>The index behind a character of the set, or <see cref="TextScanner.No"/>.</summary>
    protected int One(int i, CharSet set) => Has(i, set) ? i + 1 : No;

    /// <summary>The index behind <c>e</c>, a sign or none, and digits of the set (any case of e), or <paramref name="i"/> when none stands there.</summary>
    protected int Exponent(int i, CharSet digits)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int sign = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Skip(sign, digits);
        return end > sign ? end : i;
    }

    private bool IsEscaped(int i, int from)
    {
        int first = i;
        while (first > from && Source[first - 1] == '\\')
        {
            first--;
        }

        return (i - first) % 2 != 0;
    }
}
