using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Addresses in angle brackets.</summary>
internal static class AutoLinkRule
{
    private static readonly string[] Schemes = ["mailto:", "https:", "http:", "ftps:", "ftp:"];

    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position + 1;
        var close = End(parser, start, out var isMail);
        if (close < 0)
        {
            return false;
        }

        var text = parser.Text;
        var address = text[start..close];
        var link = parser.New(ElementKind.Link, start - 1, close + 1);
        link.OwnAttributes.Set("href", isMail ? "mailto:" + address : address);
        var prefix = address.StartsWith("mailto:", StringComparison.Ordinal) ? 7 : 0;
        parser.AddText(link, text, start + prefix, close);
        link.IsClosed = true;
        parser.Tree.Add(link);
        parser.Position = close + 1;
        return true;
    }

    private static int End(SpanParser parser, int start, out bool isMail)
    {
        isMail = false;
        foreach (var scheme in Schemes)
        {
            if (start + scheme.Length < parser.End && parser.Text.AsSpan(start).StartsWith(scheme, StringComparison.Ordinal)
                && parser.Text[start + scheme.Length] != '\n')
            {
                var close = parser.AngleClose.Next(start + scheme.Length + 1);
                var line = close < 0 ? -1 : parser.Text.IndexOf('\n', start, close - start);
                return line < 0 ? close : -1;
            }
        }

        isMail = true;
        var at = SkipName(parser, start);
        if (at == start || parser.At(at) != '@')
        {
            return -1;
        }

        var end = SkipName(parser, at + 1);
        return end > at + 1 && parser.At(end) == '>' ? end : -1;
    }

    private static int SkipName(SpanParser parser, int at)
    {
        while (at < parser.End && (Chars.IsAlnum(parser.Text[at]) || parser.Text[at] is '-' or '_' or '.'))
        {
            at++;
        }

        return at;
    }
}
