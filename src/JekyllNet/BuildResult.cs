using JekyllNet.Diagnostics;

namespace JekyllNet;

/// <summary>What came of a build. Immutable.</summary>
public sealed record BuildResult
{
    /// <summary>Whether the site was built and written. Where not, the destination is as it was before.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>The problems found, sorted by file and place.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many pages and documents were rendered.</summary>
    public int Rendered { get; init; }

    /// <summary>How many files the site consists of.</summary>
    public int Files { get; init; }

    /// <summary>How long the build took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>How long each stage took, in their order: read, generate, plan, render, write.</summary>
    public IReadOnlyList<KeyValuePair<string, TimeSpan>> Stages { get; init; } = [];
}
