using JekyllNet.Migration.Markup;

namespace JekyllNet.Migration.Differences;

/// <summary>What some plugins write so that they are known by it.</summary>
internal static class PluginMarks
{
    private static readonly (string Mark, Cause Cause)[] Marks =
    [
        ("class=\"emoji\"", Cause.Jemoji),
        ("class=\"user-mention\"", Cause.Mentions),
        ("gist.github.com", Cause.Gist),
        ("class=\"avatar", Cause.Avatar),
        ("class=\"toc-entry", Cause.Toc),
        ("class=\"section-nav\"", Cause.Toc),
        ("type=\"application/atom+xml\"", Cause.Feed),
        ("type=\"math/tex", Cause.Math),
        ("class=\"footnote", Cause.Markdown),
        ("doc-noteref", Cause.Markdown),
    ];

    // A stretch that holds half of a page holds a mark by chance.
    private const int LongestStretch = 16;

    /// <summary>The plugin or converter whose mark stands on either side; null if there is none.</summary>
    public static Cause? In(MarkupStretch old, MarkupStretch other)
    {
        if (old.Tokens.Length > LongestStretch || other.Tokens.Length > LongestStretch)
        {
            return null;
        }

        foreach (var (mark, cause) in Marks)
        {
            if (Holds(old, mark) || Holds(other, mark))
            {
                return cause;
            }
        }

        return null;
    }

    private static bool Holds(MarkupStretch stretch, string mark)
    {
        foreach (var token in stretch.Tokens)
        {
            if (token.Kind == MarkupTokenKind.StartTag && token.In(stretch.Text).Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
