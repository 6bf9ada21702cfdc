using System.Buffers;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>
/// Decides which way a quote turns. The parser stands at the quote or at the character before it. The order of the tests is what counts.
/// </summary>
internal static class SmartQuoteRule
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~");
    private static readonly SearchValues<char> BeforeOpening = SearchValues.Create(" \\\t\r\n[{(-");

    public static bool TryParse(SpanParser parser)
    {
        var at = parser.Position;
        var first = parser.At(at);
        if (!IsQuote(first) && (first == '\\' || !IsQuote(parser.At(at + 1))))
        {
            return false;
        }

        if (IsQuote(first) && parser.At(at + 1) is '*' or '_' && at + 2 < parser.End && !Chars.IsSpace(parser.Text[at + 2]))
        {
            return Add(parser, at, Left(first));
        }

        if (IsQuote(first) && IsBeforePunctuation(parser, at + 1))
        {
            return Add(parser, at, Right(first));
        }

        return TryAfterSpace(parser, at) || TryRest(parser, at, first);
    }

    private static bool TryAfterSpace(SpanParser parser, int at)
    {
        var hasSpace = parser.IsSpaceAt(at);
        var quote = hasSpace ? at + 1 : at;
        var c = parser.At(quote);
        if (!IsQuote(c))
        {
            return false;
        }

        var next = parser.At(quote + 1);
        if (IsQuote(next) && next != c && Chars.IsAsciiWord(parser.At(quote + 2)))
        {
            parser.AddText(at, quote);
            return Add(parser, quote, Left(c)) && Add(parser, quote + 1, Left(next));
        }

        if (c == '\'' && char.IsAsciiDigit(next) && char.IsAsciiDigit(parser.At(quote + 2)) && parser.At(quote + 3) == 's')
        {
            parser.AddText(at, quote);
            return Add(parser, quote, "rsquo");
        }

        if (hasSpace && Chars.IsAsciiWord(next))
        {
            parser.AddText(at, quote);
            return Add(parser, quote, Left(c));
        }

        return false;
    }

    private static bool TryRest(SpanParser parser, int at, char first)
    {
        var second = parser.At(at + 1);
        if (!BeforeOpening.Contains(first) && IsQuote(second))
        {
            parser.AddText(at, at + 1);
            return Add(parser, at + 1, Right(second));
        }

        if (IsQuote(first) && IsBeforeEnd(parser, at + 1))
        {
            return Add(parser, at, Right(first));
        }

        if (second == '\'' || (first != '\'' && second == '"'))
        {
            parser.AddText(at, at + 1);
            return Add(parser, at + 1, Left(second));
        }

        return Add(parser, at, Left(first));
    }

    private static bool IsBeforePunctuation(SpanParser parser, int at)
    {
        if (at >= parser.End || !Punctuation.Contains(parser.Text[at]) || (parser.At(at + 1) == '.' && parser.At(at + 2) == '.'))
        {
            return false;
        }

        var nextIsWord = at + 1 < parser.End && Chars.IsWord(parser.Text[at + 1]);
        return parser.Text[at] == '_' ? nextIsWord : !nextIsWord;
    }

    private static bool IsBeforeEnd(SpanParser parser, int at) =>
        at >= parser.End || Chars.IsSpace(parser.Text[at])
        || (parser.Text[at] == 's' && (at + 1 >= parser.End || !Chars.IsWord(parser.Text[at + 1])));

    private static bool Add(SpanParser parser, int quote, string name)
    {
        var element = parser.New(ElementKind.SmartQuote, quote, quote + 1);
        element.Value = name;
        parser.Tree.Add(element);
        parser.Position = quote + 1;
        return true;
    }

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static string Left(char quote) => quote == '"' ? "ldquo" : "lsquo";

    private static string Right(char quote) => quote == '"' ? "rdquo" : "rsquo";
}
