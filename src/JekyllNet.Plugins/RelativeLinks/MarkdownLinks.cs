using System.Text.RegularExpressions;

namespace JekyllNet.Plugins.RelativeLinks;

/// <summary>Finds inline links and link definitions in Markdown, as jekyll-relative-links does: by their look, wherever they stand.</summary>
internal static class MarkdownLinks
{
    private const string Space = @"[ \t\r\n\f\v]";

    // A quoted text whose last quote is not escaped. The second form, mixed quotes, is what the gem takes too.
    private const string Title =
        "(?:" + Space + "+\"(?:(?:\\\\\"|[^\"])*(?:\\\\\"|[^\"\\\\]))?\"|" + Space + "+\"(?:(?:\\\\'|[^'])*(?:\\\\'|[^'\\\\]))?')?";

    private const string Inline = @"\[(?<text>.*?)\]\((?<path>[^)]+?)(?<fragment>#.+?|)?(?<title>" + Title + @")\)";

    private const string Definition = "^" + Space + @"*?\[(?<name>.*?)\]: (?<to>.+?)(?<fragment>#.+?|)?(?<title>" + Title + ")" + Space + "*?$";

    // Linear whatever the text.
    private static readonly Regex Links = new(
        $"{Inline}|{Definition}", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Replaces link targets.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="find">The new target, or <see langword="null"/> to leave the link as it is.</param>
    public static string Replace(string text, Func<string, string?> find) => Links.Replace(text, link =>
    {
        var isInline = link.Groups["path"].Success;
        var path = link.Groups[isInline ? "path" : "to"].Value;
        if (path.StartsWith('#') || find(path) is not { } target)
        {
            return link.Value;
        }

        var rest = target + link.Groups["fragment"].Value;
        return isInline
            ? $"[{link.Groups["text"].Value}]({rest}{link.Groups["title"].Value})"
            : $"\n[{link.Groups["name"].Value}]: {rest}{link.Groups["title"].Value}";
    });
}
