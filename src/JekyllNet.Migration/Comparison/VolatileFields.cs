using System.Text.RegularExpressions;

namespace JekyllNet.Migration.Comparison;

/// <summary>Replaces what may differ from build to build by a mark, so that only the rest is compared.</summary>
internal sealed class VolatileFields
{
    private const string Mark = "\u2026";

    // Each group "keep" stays; what follows it up to the end of the match is masked. All are linear and stay within a line or a tag.
    private static readonly Regex[] BuiltIn =
    [
        Pattern("""(?<keep><meta\s+name=["']?generator["']?\s+content=)("[^"]*"|'[^']*')"""),
        Pattern("""(?<keep><generator\b)[^<]*"""),
        Pattern("""(?<keep><!-- (?:Begin|End) Jekyll SEO tag)(?: v[\d.]+)?"""),
        Pattern("""(?<keep>\.(?:css|js|mjs|png|jpe?g|gif|svg|webp|ico|woff2?|json|xml))\?[\w.=%:+ -]+"""),
        Pattern("""(?<keep><lastBuildDate>)[^<]*"""),

        // main-0123456789abcdef.css
        Pattern("""(?<keep>[\w/][-.])[0-9a-f]{16,64}\.(?:css|js|mjs|png|jpe?g|gif|svg|webp|woff2?)\b"""),
    ];

    // A feed's own date stands in front of its first entry; the dates of entries are content.
    private static readonly Regex FeedDate = Pattern("(?<keep><(?:updated|pubDate)>)[^<]*");

    private readonly IReadOnlyList<Regex> _ignore;
    private readonly bool _masksBuiltIn;

    public VolatileFields(SiteComparisonOptions options)
    {
        _ignore = options.Ignore;
        _masksBuiltIn = options.MaskVolatile;
    }

    /// <summary>The text with its volatile fields masked. Line breaks outside ignored matches stay, so that line numbers hold.</summary>
    /// <param name="text">A file's text.</param>
    /// <param name="built">When the file's output was built.</param>
    /// <param name="written">When the file was written.</param>
    public string Mask(string text, BuildTime built, DateTimeOffset written)
    {
        if (_masksBuiltIn)
        {
            text = built.Mask(text, written, Mark);
            foreach (var pattern in BuiltIn)
            {
                text = pattern.Replace(text, Keep);
            }

            text = MaskFeedDate(text);
        }

        foreach (var pattern in _ignore)
        {
            text = pattern.Replace(text, match => MarkFor(match.ValueSpan));
        }

        return text;
    }

    private static string MaskFeedDate(string text)
    {
        if (!text.Contains("<feed", StringComparison.Ordinal) && !text.Contains("<rss", StringComparison.Ordinal))
        {
            return text;
        }

        var entries = FirstEntry(text);
        return string.Concat(FeedDate.Replace(text[..entries], Keep), text.AsSpan(entries));
    }

    private static int FirstEntry(string text)
    {
        var entry = text.IndexOf("<entry", StringComparison.Ordinal);
        var item = text.IndexOf("<item", StringComparison.Ordinal);
        return (entry, item) switch
        {
            ( < 0, < 0) => text.Length,
            ( < 0, _) => item,
            (_, < 0) => entry,
            _ => Math.Min(entry, item),
        };
    }

    private static string Keep(Match match)
    {
        var kept = match.Groups["keep"].ValueSpan;
        return string.Concat(kept, MarkFor(match.ValueSpan[kept.Length..]));
    }

    private static string MarkFor(ReadOnlySpan<char> masked) => Mark + new string('\n', masked.Count('\n'));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
