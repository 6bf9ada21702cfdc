using System.Text;
using JekyllNet.Plugins.Html;

namespace JekyllNet.Plugins.Mentions;

/// <summary>Finds mentions in the texts of a page and links them.</summary>
internal static class MentionLinks
{
    // Texts in these are shown as they are, or are links already.
    private static readonly string[] Untouched = ["pre", "code", "a", "style", "script"];

    // Not users: GitHub's own words for what a mention is.
    private static readonly string[] NotUsers = ["mention", "mentions", "mentioned", "mentioning"];

    /// <summary>Whether there is a mention anywhere, be it in a tag: then the gem writes the whole of the text anew.</summary>
    public static bool Contains(string html)
    {
        for (var at = html.IndexOf('@', StringComparison.Ordinal); at >= 0; at = html.IndexOf('@', at + 1))
        {
            if (UserLength(html, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Links the mentions in a piece of HTML, and writes it as libxml2 does.</summary>
    public static string Link(string html, string baseUrl)
    {
        var fragment = HtmlFragment.Parse(html);
        foreach (var text in fragment.Root.TextsOutside(Untouched))
        {
            var content = HtmlFragment.Write(text);
            var linked = LinkText(content, baseUrl);
            if (linked != content)
            {
                HtmlFragment.Replace(text, linked);
            }
        }

        return fragment.ToString();
    }

    private static string LinkText(string text, string baseUrl)
    {
        StringBuilder? result = null;
        var done = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var length = UserLength(text, at);
            var user = text.AsSpan(at + 1, length);
            if (length > 0 && !IsWordForMention(user))
            {
                result ??= new StringBuilder(text.Length + 64);
                result.Append(text, done, at - done).Append($"<a href='{baseUrl}{user}' class='user-mention'>@{user}</a>");
                done = at + 1 + length;
            }
        }

        return result?.Append(text, done, text.Length - done).ToString() ?? text;
    }

    private static bool IsWordForMention(ReadOnlySpan<char> user)
    {
        foreach (var word in NotUsers)
        {
            if (user.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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

        // A single dot may end a sentence; a second one does in any case.
        var isUser = end == text.Length || text[end] switch
        {
            '/' => false,
            '.' => end + 1 == text.Length || !IsWord(text[end + 1]),
            _ => true,
        };
        return isUser ? end - at - 1 : 0;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
