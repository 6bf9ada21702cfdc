using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Stata.</summary>
internal sealed class StataLexer : StateLexer
{
    private static readonly CharSet LineFeeds = CharSet.Of("\n\r");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet SeriesOperator = CharSet.Of("ICOicoLFDSlfds");
    private static readonly CharSet Punctuations = CharSet.Of("[]{}();,");
    private static readonly CharSet Operators = CharSet.Of("<>?*+'^/\\!#.=~:&|-");

    protected override bool Root()
    {
        if (AtLineStart && LineCommand())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case ' ' or '\t':
                return Eat(TextWhitespace, Skip(Pos, CharSet.Blank));
            case '\n' or '\r':
                return Eat(Text, Skip(Pos, LineFeeds));
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when TornCommentEnd(Pos) is var comment and not No:
                return Eat(CommentMultiline, comment);
            case '"' or '`' when StringEnd(c) is var text and not No:
                return Eat(StrDouble, text);
            case '$' when Run(Pos + 1, CharSet.Word) is var global and not No:
                return Eat(StrDouble, global);
            case '%' when Run(Pos + 1, NotSpace) is var format and not No:
                return Eat(NameProperty, format);
            case '.' when Peek(1) == '.' && FindOnLine(Pos + 2, "]") != No:
                return Eat(Operator, Pos + 2);
        }

        return Function() || Number() || Word()
            || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Operators.Has(c) && Eat(Operator, Pos + 1));
    }

    /// <summary>What counts at the beginning of a line only.</summary>
    private bool LineCommand()
    {
        if (Is(Pos, "*!"))
        {
            return Eat(CommentHashbang, LineEnd(Pos));
        }

        int start = SkipSpace(Pos);
        if (At(start) is '#' or '*')
        {
            return Eat(At(start) == '#' ? CommentPreproc : CommentSingle, LineEnd(start));
        }

        int end = Keyword(start, StataWords.Keywords);
        return end != No && Eat(TokenType.Keyword, end);
    }

    private int StringEnd(char open)
    {
        if (open == '"')
        {
            return LineQuotedEnd(Pos + 1, '"');
        }

        if (FindOnLine(Pos + 1, "'") == No)
        {
            return No;
        }

        int compound = Peek(1) == '"' ? CompoundEnd(Pos + 2) : No;
        return compound != No ? compound : LineQuotedEnd(Pos + 1, '\'');
    }

    /// <summary>The index behind the next quote and apostrophe on the line, or else behind the last whose quote is escaped.</summary>
    private int CompoundEnd(int i)
    {
        int lastEscaped = No;
        for (int quote = FindOnLine(i, "\"'"); quote != No; quote = FindOnLine(quote + 1, "\"'"))
        {
            int backslashes = quote;
            while (backslashes > i && Source[backslashes - 1] == '\\')
            {
                backslashes--;
            }

            if ((quote - backslashes) % 2 == 0)
            {
                return quote + 2;
            }

            lastEscaped = quote + 2;
        }

        return lastEscaped;
    }

    private bool Function()
    {
        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return IsSizedString(word) && WordEnds(end) ? Eat(KeywordType, end)
            : At(end) == '(' && StataWords.Functions.Has(word) && Eat(NameFunction, end);
    }

    /// <summary><c>str1</c> to <c>str2045</c>, of which those in four digits may begin with a zero.</summary>
    private static bool IsSizedString(ReadOnlySpan<char> word) =>
        word.StartsWith("str") && word.Length is > 3 and <= 7 && !word[3..].ContainsAnyExceptInRange('0', '9')
        && int.TryParse(word[3..], System.Globalization.NumberStyles.None, null, out int size)
        && (word.Length > 4 || size > 0) && size <= 2045;

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
        }

        return end > start && Eat(Num, Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        if (Has(Pos, SeriesOperator) && (At(end) == '.' || (At(end) == '(' && FindOnLine(end + 1, ").") != No)))
        {
            return Eat(Operator, At(end) == '.' ? end + 1 : end);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(StataWords.Reserved.Has(word) ? KeywordReserved : StataWords.Types.Has(word) ? KeywordType : Name, end);
    }
}
