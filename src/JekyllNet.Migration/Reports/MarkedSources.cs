using System.Net;

namespace JekyllNet.Migration.Reports;

/// <summary>Marks in two sources, as HTML, what lies between their common beginning and their common end.</summary>
internal static class MarkedSources
{
    /// <param name="old">The old source.</param>
    /// <param name="other">The new source.</param>
    /// <param name="showsSpace">Whether white space within the marks is shown as signs.</param>
    public static (string Old, string New) Of(string old, string other, bool showsSpace)
    {
        var start = old.AsSpan().CommonPrefixLength(other);
        if (start > 0 && char.IsHighSurrogate(old[start - 1]))
        {
            start--;
        }

        var end = 0;
        var most = Math.Min(old.Length, other.Length) - start;
        while (end < most && old[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        if (end > 0 && char.IsLowSurrogate(old[^end]))
        {
            end--;
        }

        return (Mark(old, start, end, showsSpace), Mark(other, start, end, showsSpace));
    }

    private static string Mark(string source, int start, int end, bool showsSpace)
    {
        var marked = source[start..^end];
        if (marked.Length == 0)
        {
            return WebUtility.HtmlEncode(source);
        }

        marked = WebUtility.HtmlEncode(marked);
        if (showsSpace)
        {
            marked = marked.Replace(' ', '·').Replace('\t', '→').Replace("\n", "⏎\n", StringComparison.Ordinal);
        }

        return $"{WebUtility.HtmlEncode(source[..start])}<mark>{marked}</mark>{WebUtility.HtmlEncode(source[^end..])}";
    }
}
