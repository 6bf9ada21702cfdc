using System.Globalization;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>
/// Posts whose day, and so mostly their URL, is another one than is written, because the time is told in the site's zone; and where the
/// configuration names no zone, those for which that hangs on the machine.
/// </summary>
internal sealed class DayCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Content is null)
        {
            yield break;
        }

        var texts = site.Texts.ToDictionary(t => t.Path, StringComparer.Ordinal);
        var moving = new List<SourceLocation>();
        foreach (var post in site.Content.Posts.Documents)
        {
            if (!texts.TryGetValue(SitePath.ToRelative(site.Source, post.Path), out var text)
                || FrontMatterLine.Find(text, "date") is not var (written, line) || written.Trim('"', '\'') is not { Length: > 10 } value)
            {
                continue;
            }

            var place = new SourceLocation(text.Path, line);
            if (site.Configuration.TimeZone is not { } zone)
            {
                moving.Add(place);
            }
            else if (DayOf(post) is { } day && !value.StartsWith(day, StringComparison.Ordinal) && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return Finding.Of(FindingCategory.Dates, Diagnostic.Info(
                    FindingId.DayDependsOnZone, $"The date {value} is {day} in {zone}, which is what the URL shows.", place));
            }
        }

        if (moving.Count > 0)
        {
            yield return Finding.Of(FindingCategory.Dates, Diagnostic.Info(
                FindingId.DayDependsOnZone,
                string.Create(CultureInfo.InvariantCulture, $"No timezone is set: the day of {Posts(moving.Count)} with a time of day, and so the URL, depends on the zone of the machine that builds the site."),
                moving[0]));
        }
    }

    private static string Posts(int count) => count == 1 ? "one post" : string.Create(CultureInfo.InvariantCulture, $"{count} posts");

    private static string? DayOf(Document post) => post.Data["date"] is TimeValue time ? time.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
