using Fluid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid;

/// <summary>
/// What templates are parsed and rendered with. Set up once, then share: reading it from several threads is safe,
/// changing it while templates are parsed or rendered is not.
/// </summary>
public sealed class LiquidOptions
{
    /// <summary>Options with Liquid 4.0.4's tags (but for <c>include</c>, which needs a host) and filters.</summary>
    public LiquidOptions()
    {
        Runtime = new TemplateOptions { MaxSteps = 0 };
        Runtime.Filters.Clear();
        StandardFilters.AddTo(Runtime.Filters);
        Tags = new TagRegistry();
        StandardTags.AddTo(Tags);
    }

    /// <summary>How malformed markup is treated. Jekyll's <c>liquid.error_mode</c>.</summary>
    public LiquidErrorMode ErrorMode { get; set; } = LiquidErrorMode.Warn;

    /// <summary>Whether a filter that nobody registered is an error rather than passed over. Jekyll's <c>liquid.strict_filters</c>.</summary>
    public bool StrictFilters { get; set; }

    /// <summary>Whether a variable that nobody defined is an error rather than nil. Jekyll's <c>liquid.strict_variables</c>.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>
    /// The filters by name; a later one replaces an earlier one. Fluid's own kind: any <see cref="FilterDelegate"/> works.
    /// A template looks its filters up when it is parsed.
    /// </summary>
    public FilterCollection Filters => Runtime.Filters;

    /// <summary>The tags by name; a later one replaces an earlier one.</summary>
    public TagRegistry Tags { get; }

    /// <summary>What one render may use.</summary>
    public LiquidLimits Limits { get; set; } = LiquidLimits.Default;

    /// <summary>The zone of local times: what <c>date</c> makes of times without an offset, and of seconds since 1970.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>The clock behind <c>'now' | date</c> and <see cref="LiquidLimits.MaxDuration"/>.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal TemplateOptions Runtime { get; }
}
