using System.Text;

namespace JekyllNet.Plugins.Mentions;

/// <summary>Finds mentions in the text of an HTML page and links them.</summary>
internal static class MentionLinks
{
    // Texts in these are shown as they are, or are links already.
    private static readonly string[] Untouched = ["pre", "code", "a", "style", "script"];

    // Not users: GitHub's own words for what a mention is.
    private static readonly string[] NotUsers = ["mention", "mentions", "mentioned", "mentioning"];

    /// <summary>Links the mentions in the body, or in all of a text that has none.</summary>
    public static string Add(string html, string baseUrl)
    {
        var start = html.IndexOf("<body", StringComparison.Ordinal) is var body and >= 0 ? html.IndexOf('>', body) + 1 : 0;
        var end = start > 0 && html.IndexOf("</body>", start, StringComparison.Ordinal) is var close and >= 0 ? close : html.Length;
        var result = new StringBuilder(html.Length + 256).Append(html, 0, start);
        var untouched = 0;
        for (var at = start; at < end;)
        {
            if (html[at] == '<' && MarkupEnd(html, at, end) is var next && next > at)
            {
                untouched = Math.Max(0, untouched + Nesting(html.AsSpan(at, next - at)));
                result.Append(html, at, next - at);
                at = next;
                continue;
            }

            var textEnd = html.IndexOf('<', at + 1) is var tag && tag >= 0 && tag < end ? tag : end;
            AppendText(result, html.AsSpan(at, textEnd - at), untouched > 0 ? null : baseUrl);
            at = textEnd;
        }

        return result.Append(html, end, html.Length - end).ToString();
    }

    private static int MarkupEnd(string html, int at, int end)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = html.IndexOf("-->", at, StringComparison.Ordinal);
            return close < 0 || close + 3 > end ? end : close + 3;
        }

        if (at + 1 >= end || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
        {
            return at;
        }

        var quote = '\0';
        for (var i = at + 1; i < end; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return end;
    }

    // +1 for a tag that opens an untouched element, -1 for one that closes it.
    private static int Nesting(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.Length > 1 && tag[1] == '/';
        var name = tag[(isEnd ? 2 : 1)..];
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        foreach (var untouched in Untouched)
        {
            if (name[..length].Equals(untouched, StringComparison.OrdinalIgnoreCase))
            {
                return isEnd ? -1 : tag.EndsWith("/>", StringComparison.Ordinal) ? 0 : 1;
            }
        }

        return 0;
    }

    private static void AppendText(StringBuilder result, ReadOnlySpan<char> text, string? baseUrl)
    {
        var done = 0;
        for (var at = text.IndexOf('@'); baseUrl is not null && at >= 0 && at < text.Length; at = NextAt(text, at))
        {
            var length = UserLength(text, at);
            if (length == 0 || NotUsers.Contains(text.Slice(at + 1, length).ToString().ToLowerInvariant()))
            {
                continue;
            }

            var user = text.Slice(at + 1, length);
            result.Append(text[done..at]).Append($"<a href=\"{baseUrl}{user}\" class=\"user-mention\">@{user}</a>");
            done = at + 1 + length;
        }

        result.Append(text[done..]);
    }

    private static int NextAt(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOf('@');
        return next < 0 ? -1 : at + 1 + next;
    }

    // The length of the name after an at sign, if it is a mention: not within a word, not the start of a path or a domain.
    private static int UserLength(ReadOnlySpan<char> text, int at)
    {
        if ((at > 0 && IsWord(text[at - 1])) || at + 1 >= text.Length || !IsWord(text[at + 1]))
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && (IsWord(text[end]) || text[end] == '-'))
        {
            end++;
        }

        var after = end;
        while (after < text.Length && text[after] == '.')
        {
            after++;
        }

        var ends = after == text.Length || !IsWord(text[after]);
        return ends && !(end < text.Length && text[end] == '/') ? end - at - 1 : 0;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
