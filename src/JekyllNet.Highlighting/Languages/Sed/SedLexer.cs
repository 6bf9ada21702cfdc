using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Scripts of sed. An address and a command alternate; the pattern and the replacement of a command have lexers of their own.</summary>
internal sealed class SedLexer : StateLexer
{
    private static readonly CharSet AddressMarks = CharSet.Of("$,~+!");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet InText = CharSet.Not("\\\n");
    private static readonly CharSet SubstitutionFlags = CharSet.Of("gp");
    private static readonly CharSet WithNumber = CharSet.Of("qQlL");
    private static readonly CharSet WithFile = CharSet.Of("rRwW");
    private static readonly CharSet WithLabel = CharSet.Of(":btT");
    private static readonly CharSet Alone = CharSet.Of("={}DgGhHlnPqx");

    private readonly SedPatternLexer pattern = new();
    private readonly SedReplacementLexer replacement = new();
    private readonly HashSet<char> tooFew = [];

    protected override void OnReset()
    {
        pattern.Reset();
        replacement.Reset();
    }

    protected override void OnRun() => tooFew.Clear();

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        switch (Peek())
        {
            case >= '0' and <= '9':
                return Eat(KeywordNamespace, Skip(Pos, CharSet.Digit));
            case '/' when Address(Pos + 1):
            case '\\' when Has(Pos + 1, CharSet.NotNewline) && !char.IsSurrogate(Peek(1)) && Address(Pos + 2):
                return true;
            default:
                return Has(Pos, AddressMarks) ? Eat(KeywordNamespace, Pos + 1) : Push(Command);
        }
    }

    private bool Whitespace()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = c == ';' ? Pos + 1 : c == '#' && LineEnd(Pos) is var feed && feed < End ? feed + 1 : No;
        if (end == No)
        {
            return false;
        }

        Put(c == ';' ? Punctuation : Comment, end);
        ResetStack();
        return true;
    }

    /// <summary>A pattern whose inside begins at <paramref name="start"/> and that ends on its line.</summary>
    private bool Address(int start)
    {
        int end = LineQuotedEnd(start, Source[start - 1]);
        if (end == No)
        {
            return false;
        }

        Put(KeywordNamespace, start);
        Delegate(pattern, end - 1);
        return Eat(KeywordNamespace, end);
    }

    private bool Command()
    {
        if (Whitespace())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case 's' when Substitution(pattern):
                return Goto(Flags);
            case 'y' when Substitution(replacement):
                return Pop();
            case 'a' or 'i' or 'c':
                Put(TokenType.Keyword, Pos + 1);
                return EatGoto(Text, SkipSpace(Pos), InsideText);
            case 'p' or 'd':
                return Eat(TokenType.Keyword, Pos + 1);
        }

        int argument = SkipSpace(Pos + 1);
        bool parted = argument > Pos + 1;
        if (parted && WithNumber.Has(c) && Has(argument, CharSet.Digit))
        {
            return WithArgument(argument, Num, Skip(argument, CharSet.Digit));
        }

        if (Alone.Has(c))
        {
            return EatPop(TokenType.Keyword, Pos + 1);
        }

        bool isLabel = WithLabel.Has(c);
        return parted && argument < End && (isLabel || WithFile.Has(c))
            && WithArgument(argument, isLabel ? NameLabel : Name, Skip(argument, NotSpace));
    }

    private bool WithArgument(int start, TokenType type, int end)
    {
        Put(TokenType.Keyword, Pos + 1);
        Put(Text, start);
        return EatPop(type, end);
    }

    /// <summary>Two parts with a delimiter before, between and behind them.</summary>
    private bool Substitution(StateLexer first)
    {
        char delimiter = Peek(1);
        if (Pos + 1 >= End || char.IsSurrogate(delimiter) || tooFew.Contains(delimiter))
        {
            return false;
        }

        var (middle, close) = Delimiters(Pos + 2, delimiter);
        if (close == No)
        {
            tooFew.Add(delimiter);
            return false;
        }

        Put(TokenType.Keyword, Pos + 1);
        Put(Punctuation, Pos + 1);
        Delegate(first, middle);
        Put(Punctuation, middle + 1);
        Delegate(replacement, close);
        return Eat(Punctuation, close + 1);
    }

    /// <summary>The next two delimiters without a backslash before them; where they are missing, the last ones that have one do.</summary>
    private (int Middle, int Close) Delimiters(int i, char delimiter)
    {
        var (middle, last, lastButOne) = Delimiter(i, delimiter);
        if (middle == No)
        {
            return (lastButOne, lastButOne == No ? No : last);
        }

        var (close, lastEscaped, _) = Delimiter(middle + 1, delimiter);
        return close != No ? (middle, close)
            : lastEscaped != No ? (middle, lastEscaped)
            : last != No ? (last, middle)
            : (No, No);
    }

    /// <summary>The next delimiter, and the last two before it that a backslash escapes.</summary>
    private (int Found, int Last, int LastButOne) Delimiter(int i, char delimiter)
    {
        int last = No;
        int lastButOne = No;
        while ((i = Until(i, delimiter, '\\')) < End && Source[i] != delimiter)
        {
            if (At(i + 1) == delimiter && i + 1 < End)
            {
                (last, lastButOne) = (i + 1, last);
            }

            i = Math.Min(i + 2, End);
        }

        return (i < End ? i : No, last, lastButOne);
    }

    private bool InsideText() => Peek() switch
    {
        '\n' => EatPop(Text, Pos + 1),
        '\\' => Peek(1) == '\n' ? Eat(StrEscape, Pos + 2) : Eat(Str, Pos + 1),
        _ => Eat(Str, Skip(Pos, InText)),
    };

    private bool Flags()
    {
        if (Has(Pos, SubstitutionFlags))
        {
            return EatPop(TokenType.Keyword, Skip(Pos, SubstitutionFlags));
        }

        int file = Peek() is 'w' or 'W' ? SkipSpace(Pos + 1) : No;
        if (file <= Pos + 1 || file >= End)
        {
            return Pop();
        }

        // As in Rouge the flag and its file come out three times.
        int start = Pos;
        int end = Skip(file, NotSpace);
        Put(TokenType.Keyword, end);
        Drop(start);
        Put(Text, end);
        Drop(start);
        return Eat(Name, end);
    }
}
