namespace JekyllNet.Migration.Comparison;

/// <summary>What the comparison of two outputs has found. Lists are in the ordinal order of the paths; groups by pages, most first.</summary>
public sealed record SiteComparison
{
    /// <summary>The folder taken as it was.</summary>
    public required string OldFolder { get; init; }

    /// <summary>The folder taken as it is now.</summary>
    public required string NewFolder { get; init; }

    /// <summary>Files of the old output that the new one lacks.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Files of the new output that the old one lacks.</summary>
    public required IReadOnlyList<string> Extra { get; init; }

    /// <summary>Files in both that differ in more than volatile fields.</summary>
    public required IReadOnlyList<PageDifference> Differing { get; init; }

    /// <summary>The differences by probable cause.</summary>
    public required IReadOnlyList<DifferenceGroup> Groups { get; init; }

    /// <summary>How many files are equal, byte for byte.</summary>
    public required int Equal { get; init; }

    /// <summary>How many files differ in volatile fields alone, such as the time of the build.</summary>
    public required int Volatile { get; init; }

    /// <summary>Whether both have the same files, equal but for volatile fields.</summary>
    public bool IsEqual => Missing.Count == 0 && Extra.Count == 0 && Differing.Count == 0;
}
