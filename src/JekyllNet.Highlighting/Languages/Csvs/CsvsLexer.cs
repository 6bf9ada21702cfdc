using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The CSV Schema language.</summary>
internal sealed class CsvsLexer : StateLexer
{
    private static readonly CharSet CommentPart = CharSet.Not("\r\n\f\v");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.-");
    private static readonly CharSet CharPart = CharSet.Not("\r\n\f'");
    private static readonly CharSet Punctuations = CharSet.Of(",()*");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case ' ' or (>= '\t' and <= '\r'):
                return Eat(Text, SkipSpace(Pos));
            case '/':
                return CommentStart();
            case 'v' when Is(Pos, "version ") && VersionEnd(Pos + 8) is var version and not No:
                Put(TokenType.Keyword, Pos + 7);
                Put(TextWhitespace, Pos + 1);
                return Eat(NumFloat, version);
            case '@':
                return Run(Pos + 1, CharSet.Word) is var directive and not No && Eat(KeywordPseudo, directive);
            case '$':
                int reference = Run(Pos + 1, NamePart);
                reference = reference == No ? QuotedNameEnd(Pos + 1) : reference;
                return reference != No && Eat(NameVariable, At(reference) == '/' ? reference + 1 : reference);
            case '"':
                int column = AtLineStart ? QuotedNameEnd(Pos) : No;
                return column != No ? Eat(NameVariable, column) : Find(Pos + 1, "\"") is var close and not No && Eat(StrDouble, close + 1);
            case '\'':
                int end = Has(Pos + 1, CharPart) ? NextChar(Pos + 1) : No;
                return At(end) == '\'' && Eat(StrChar, end + 1);
        }

        return Date() || Number() || Word() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool CommentStart()
    {
        if (Peek(1) == '/')
        {
            return Eat(CommentSingle, Skip(Pos, CommentPart));
        }

        int star = Peek(1) == '*' ? Until(Pos + 2, '*') : No;
        return At(star + 1) == '/' && star != No && Eat(CommentMultiline, star + 2);
    }

    private int VersionEnd(int i)
    {
        int whole = Run(i, CharSet.Digit);
        return At(whole) == '.' ? Run(whole + 1, CharSet.Digit) : No;
    }

    private int QuotedNameEnd(int i) =>
        At(i) == '"' && Find(i + 1, "\"") is var close and not No && close > i + 1 ? close + 1 : No;

    private bool Date()
    {
        int time = Peek() == 'T' ? Pos + 1 : Pos;
        if (Shaped(time, "00:00:00"))
        {
            int end = Shaped(time + 8, ".00000") ? time + 14 : time + 8;
            end = At(end) == 'Z' ? end + 1 : Shaped(end, "+00:00") || Shaped(end, "-00:00") ? end + 6 : end;
            return Eat(LiteralDate, end);
        }

        return (Shaped(Pos, "0000-00-00") || Shaped(Pos, "00/00/0000")) && Eat(LiteralDate, Pos + 10);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && (end > Pos || Has(end + 1, CharSet.Digit)))
        {
            end = Skip(end + 1, CharSet.Digit);
        }

        return end > Pos && Eat(NumFloat, Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        int end = Run(Pos, NamePart);
        return end != No && At(end) == ':' ? Eat(NameVariable, end + 1)
            : Run(Pos, CharSet.Letter) is var word and not No && Eat(TokenType.Keyword, word);
    }
}
