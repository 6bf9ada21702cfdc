using System.Globalization;
using System.Text.RegularExpressions;

namespace JekyllNet.Migration.Comparison;

/// <summary>When an output was built, as far as it tells, and the timestamps in its pages that say so.</summary>
/// <param name="feedTime">The date of the output's feed, which is that of its build; null where there is no feed.</param>
internal sealed partial class BuildTime(DateTimeOffset? feedTime)
{
    private static readonly string[] FeedNames = ["feed.xml", "atom.xml", "rss.xml", "feed.atom", "index.xml"];

    // A file is written this long after its build began, at most.
    private static readonly TimeSpan LongestBuild = TimeSpan.FromMinutes(10);

    private static readonly string[] Formats =
    [
        "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mm:ss",
        "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss", "yyyyMMddHHmmss",
    ];

    /// <summary>Looks for the date in the feeds that lie at the top of an output.</summary>
    public static BuildTime Of(string folder)
    {
        foreach (var path in FeedNames.Select(n => Path.Join(folder, n)).Where(File.Exists))
        {
            if (FeedDate().Match(Start(path)) is { Success: true } date && Parse(date.Groups["date"].Value) is { } time)
            {
                return new BuildTime(time);
            }
        }

        return new BuildTime(null);
    }

    /// <summary>The text with each timestamp of the build replaced by a mark.</summary>
    /// <param name="text">A page.</param>
    /// <param name="written">When the page's file was written, which is shortly after the build began unless files were copied.</param>
    /// <param name="mark">What takes the timestamps' place.</param>
    public string Mask(string text, DateTimeOffset written, string mark) =>
        Timestamp().Replace(text, match => Parse(match.Value) is { } time && IsBuildTime(time, written) ? mark : match.Value);

    private bool IsBuildTime(DateTimeOffset time, DateTimeOffset written) =>
        feedTime is { } built
            ? IsSame(time, built) || (time.Offset == TimeSpan.Zero && IsSame(time, new DateTimeOffset(built.DateTime, TimeSpan.Zero)))   // a wall clock's
            : time <= written && written - time <= LongestBuild;

    private static bool IsSame(DateTimeOffset time, DateTimeOffset built) => (time - built).Duration() <= TimeSpan.FromSeconds(1);

    private static DateTimeOffset? Parse(string text)
    {
        if (text.Length == 10 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        text = text.Replace(" UTC", " +00:00", StringComparison.Ordinal).Replace(" GMT", " +00:00", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    private static string Start(string path)
    {
        using var reader = new StreamReader(path);
        var buffer = new char[4096];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
    }

    // The first date of a feed is its own; entries come behind.
    [GeneratedRegex(@"<(updated|lastBuildDate|pubDate)>(?<date>[^<]*)<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FeedDate();

    [GeneratedRegex(
        @"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}( ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}( (GMT|UTC|[+-][0-9]{4}))?|\b1[0-9]{9}\b|\b20[0-9]{12}\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Timestamp();
}
