using System.Text.RegularExpressions;
using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Dates that mean another moment on another machine, because neither they nor the configuration name a zone.</summary>
internal sealed partial class TimeZoneCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (site.Configuration.TimeZone is not null)
        {
            yield break;
        }

        foreach (var text in site.Texts)
        {
            // A plain timestamp with seconds is UTC to YAML, whatever the machine. One without seconds, or in quotes, is text, which
            // Ruby reads in local time.
            if (FrontMatterLine.Find(text, "date") is var (value, line) && LocalTime().IsMatch(value))
            {
                yield return new Finding(
                    FindingCategory.Dates,
                    Diagnostic.Warning(
                        FindingId.DateWithoutZone, $"The date {value.Trim('"', '\'')} is taken in the time zone of the machine that builds the site.",
                        new SourceLocation(text.Path, line)),
                    Remedies.For(FindingId.DateWithoutZone));
            }
        }
    }

    [GeneratedRegex(@"^(\d{4}-\d{1,2}-\d{1,2}[ T]+\d{1,2}:\d{2}( *[AaPp][Mm])?|['""]\d{4}-\d{1,2}-\d{1,2}[ T]+\d{1,2}:\d{2}(:\d{2})?['""])$", RegexOptions.NonBacktracking)]
    private static partial Regex LocalTime();
}
