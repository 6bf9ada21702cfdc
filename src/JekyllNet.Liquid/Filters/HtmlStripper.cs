using System.Text;

namespace JekyllNet.Liquid.Filters;

/// <summary>Takes scripts, comments, styles and tags out of HTML in one pass each; nothing is understood, only delimiters are found.</summary>
internal static class HtmlStripper
{
    private static readonly (string Open, string Close)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string html) =>
        html.Contains('<', StringComparison.Ordinal) ? StripTags(StripBlocks(html)) : html;

    private static string StripBlocks(string html)
    {
        var result = new StringBuilder(html.Length);
        Span<bool> exhausted = stackalloc bool[Blocks.Length];
        var from = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at))
        {
            var end = EndOfBlock(html, at, exhausted);
            if (end < 0)
            {
                at++;
            }
            else
            {
                result.Append(html, from, at - from);
                from = at = end;
            }

            if (at >= html.Length)
            {
                break;
            }
        }

        return result.Append(html, from, html.Length - from).ToString();
    }

    private static int EndOfBlock(string html, int at, Span<bool> exhausted)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            var (open, close) = Blocks[i];
            if (!exhausted[i] && html.AsSpan(at).StartsWith(open))
            {
                var end = html.IndexOf(close, at + open.Length, StringComparison.Ordinal);
                exhausted[i] = end < 0;
                return end < 0 ? -1 : end + close.Length;
            }
        }

        return -1;
    }

    private static string StripTags(string html)
    {
        var result = new StringBuilder(html.Length);
        var from = 0;
        while (from < html.Length)
        {
            var open = html.IndexOf('<', from);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            result.Append(html, from, open - from);
            from = close + 1;
        }

        return result.Append(html, from, html.Length - from).ToString();
    }
}
