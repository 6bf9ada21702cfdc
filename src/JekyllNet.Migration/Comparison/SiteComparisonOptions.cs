using System.Text.RegularExpressions;

namespace JekyllNet.Migration.Comparison;

/// <summary>How outputs are compared.</summary>
public sealed record SiteComparisonOptions
{
    /// <summary>Text that may differ from build to build, besides the built-in fields: each match counts as equal to any other.</summary>
    /// <remarks>Use <see cref="RegexOptions.NonBacktracking"/> for patterns that are not your own.</remarks>
    public IReadOnlyList<Regex> Ignore { get; init; } = [];

    /// <summary>Whether fields known to change with each build (its time, the generator, a feed's date, cache-busting stamps) are left out of account.</summary>
    public bool MaskVolatile { get; init; } = true;

    /// <summary>The site's source: then the layout or include that probably makes a difference is named. Null if it is not at hand.</summary>
    public string? Source { get; init; }

    /// <summary>How many files are compared at once. The result does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The size in bytes above which differing files are not looked into, but reported as <see cref="DifferenceClasses.AssetBytes"/>.</summary>
    public int TextLimit { get; init; } = 8 * 1024 * 1024;
}
