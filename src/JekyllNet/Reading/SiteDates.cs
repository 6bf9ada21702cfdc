using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Reading;

/// <summary>Dates as the site sees them: in its time zone, beside its time. Immutable.</summary>
internal sealed class SiteDates(TimeZoneInfo zone, TimeProvider clock)
{
    /// <summary>The site's time zone.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary><c>site.time</c>: the <c>time</c> of the configuration, or when the build began.</summary>
    public TimeValue SiteTime { get; private set; } = Local(clock.GetUtcNow(), zone);

    /// <summary>Freezes <c>site.time</c>.</summary>
    public void Freeze(TimeValue time) => SiteTime = time;

    /// <summary>An instant in the site's time zone.</summary>
    public TimeValue ToLocal(DateTimeOffset time) => Local(time, zone);

    /// <summary>A value as a local time, whatever kind of date it is.</summary>
    /// <exception cref="JekyllException">It is no date.</exception>
    public TimeValue Parse(FluidValue value, string message, string? path) => value switch
    {
        TimeValue time => ToLocal(new DateTimeOffset(time.Value.UtcTicks - time.Value.UtcTicks % TimeSpan.TicksPerSecond, TimeSpan.Zero)),
        _ => TryParse(value.ToStringValue(), out var parsed)
            ? parsed
            : throw new JekyllException(
                DiagnosticId.DateInvalid,
                $"Invalid date '{value.ToStringValue()}': {message}",
                path is null ? null : new SourceLocation(path)),
    };

    private static TimeValue Local(DateTimeOffset time, TimeZoneInfo zone) => new(TimeZoneInfo.ConvertTime(time, zone));

    private bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TimeValue? time)
    {
        time = null;
        if (DateTime.TryParseExact(text, ["yyyy-M-d", "yyyy-M-d H:m", "yyyy-M-d H:m:s"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var local))
        {
            time = new TimeValue(new DateTimeOffset(local, zone.GetUtcOffset(local)));
        }
        else if (DateTimeOffset.TryParse(text.Replace(" UTC", " +00:00"), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var instant))
        {
            time = ToLocal(instant);
        }

        return time is not null;
    }
}
