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
    public TimeValue SiteTime { get; private set; } = RubyTime.ToLocal(clock.GetUtcNow(), zone);

    /// <summary>Freezes <c>site.time</c>.</summary>
    public void Freeze(TimeValue time) => SiteTime = time;

    /// <summary>An instant in the site's time zone.</summary>
    public TimeValue ToLocal(DateTimeOffset time) => RubyTime.ToLocal(time, zone);

    /// <summary>A value as a local time, whatever kind of date it is.</summary>
    /// <exception cref="JekyllException">It is no date.</exception>
    public TimeValue Parse(FluidValue value, string message, string? path) => value switch
    {
        TimeValue time => ToLocal(new DateTimeOffset(time.Value.UtcTicks - time.Value.UtcTicks % TimeSpan.TicksPerSecond, TimeSpan.Zero)),
        _ => RubyTime.Parse(value.ToStringValue(), zone, clock.GetUtcNow()) is { } parsed
            ? ToLocal(parsed.Value)
            : throw new JekyllException(
                DiagnosticId.DateInvalid,
                $"Invalid date '{value.ToStringValue()}': {message}",
                path is null ? null : new SourceLocation(path)),
    };
}
