using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Turtle and TriG.</summary>
internal sealed class TurtleLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of(".,;(){}[]");
    private static readonly CharSet LanguagePart = CharSet.Not(" \t\r\n\f\v,.;");
    private static readonly CharSet NamePart = CharSet.Not(":;<>#@\"().[]{} ");

    protected override bool Root()
    {
        char c = Peek();
        int end;
        switch (c)
        {
            case '@':
                end = Keyword(Pos + 1, "base") is var at and not No ? at : Keyword(Pos + 1, "prefix");
                return end != No ? Eat(KeywordDeclaration, end) : Run(Pos + 1, LanguagePart) is var tag and not No && Eat(NameAttribute, tag);
            case '"' or '\'' when StringEnd(c) is var close and not No:
                return Eat(Str, close);
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '<' when Until(Pos, '>') is var close && close < End:
                return Eat(NameLabel, close + 1);
            case '^' when Peek(1) == '^':
                return Eat(Punctuation, Pos + 2);
        }

        end = Keyword(Pos, "true") is var constant and not No ? constant : Keyword(Pos, "false");
        if (end != No)
        {
            return Eat(KeywordConstant, end);
        }

        return Number()
            || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
                : Word() || (CharSet.Space.Has(c) ? Eat(TextWhitespace, SkipSpace(Pos)) : Name()));
    }

    private int StringEnd(char quote)
    {
        string three = quote == '"' ? "\"\"\"" : "'''";
        int close = Is(Pos, three) ? Find(Pos + 3, three) : No;
        return close != No ? close + 3 : LiteralEnd(Pos + 1, quote);
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        bool dotted = At(end) == '.' && (end > start || Has(end + 1, CharSet.Digit));
        int fraction = dotted ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = fraction > start && At(fraction) == 'E' ? Exponent(fraction, CharSet.Digit) : fraction;
        if (exponent > fraction)
        {
            return Eat(NumFloat, exponent);
        }

        // As in Rouge a fraction without an exponent is one digit long.
        return dotted && fraction > end + 1 ? Eat(NumFloat, end + 2) : end > start && Eat(NumInteger, end);
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return word.Equals("base", StringComparison.OrdinalIgnoreCase) || word.Equals("prefix", StringComparison.OrdinalIgnoreCase)
            ? Eat(KeywordDeclaration, end)
            : word is "GRAPH" or "a" && Eat(TokenType.Keyword, end);
    }

    private bool Name()
    {
        int end = Skip(Pos, NamePart);
        return At(end) == ':' ? Eat(NameNamespace, end + 1) : end > Pos && Eat(TokenType.Name, end);
    }
}
