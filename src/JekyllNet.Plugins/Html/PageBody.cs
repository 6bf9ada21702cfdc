namespace JekyllNet.Plugins.Html;

/// <summary>A page's text in three parts, as the gems divide it that change only what is in the body.</summary>
/// <param name="Head">All up to the body's start tag and the blanks behind it.</param>
/// <param name="Content">What is in the body; the whole text where there is no body.</param>
/// <param name="Tail">The body's end tag and what follows it.</param>
internal readonly record struct PageBody(string Head, string Content, string Tail)
{
    private const string EndTag = "</body>";

    public static PageBody Of(string html)
    {
        var tag = html.IndexOf("<body", StringComparison.Ordinal);
        if (tag < 0)
        {
            return new PageBody("", html, "");
        }

        var start = html.IndexOf('>', tag) + 1;
        if (start == 0)
        {
            return new PageBody(html, "", "");
        }

        while (start < html.Length && (HtmlCharacters.IsBlank(html[start]) || html[start] is '\f' or '\v'))
        {
            start++;
        }

        var end = html.IndexOf(EndTag, start, StringComparison.Ordinal) is var found and >= 0 ? found : html.Length;
        return new PageBody(html[..start], html[start..end], html[end..]);
    }
}
