namespace JekyllNet.Kramdown.Parsing;

/// <summary>What the parser learnt about a document beyond its tree; the renderer finds it attached to the document.</summary>
internal sealed class DocumentSettings(KramdownOptions options, List<string> warnings)
{
    public static readonly object Key = new();

    /// <summary>The options, changed by what <c>{::options}</c> set.</summary>
    public KramdownOptions Options { get; } = options;

    public List<string> Warnings { get; } = warnings;

    /// <summary>The line of the first block that was too deep to be parsed, if any was.</summary>
    public int? TooDeepAtLine { get; init; }
}
