namespace JekyllNet.Yaml;

/// <summary>How much a YAML text may hold, so that a hostile one cannot exhaust memory, time or stack. Immutable.</summary>
/// <remarks>SafeYAML has no such limits; the defaults are far above what real sites hold.</remarks>
public sealed record YamlLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static readonly YamlLimits Default = new();

    /// <summary>The characters of the text.</summary>
    public int MaxLength { get; init; } = 256 * 1024 * 1024;

    /// <summary>How deep lists and mappings may nest.</summary>
    public int MaxDepth { get; init; } = 500;

    /// <summary>The nodes, where an alias counts as many as the node it stands for.</summary>
    public long MaxNodes { get; init; } = 10_000_000;
}
