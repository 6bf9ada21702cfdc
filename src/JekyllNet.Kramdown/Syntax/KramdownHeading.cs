using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A header.</summary>
public sealed class KramdownHeading() : HeadingBlock(null!)
{
    /// <summary>The text that an id is made of.</summary>
    public required string RawText { get; init; }
}
