using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>An HTML element within text, with its content as children.</summary>
public sealed class HtmlElementInline : ContainerInline
{
    /// <summary>The tag name.</summary>
    public required string TagName { get; set; }

    /// <summary>Whether it is written like a block nevertheless.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether the content is written as it was found.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether the content consists of blocks.</summary>
    public bool HoldsBlocks { get; init; }

    /// <summary>Whether the tag was closed by a slash or has no content by nature.</summary>
    public bool IsSelfClosed { get; init; }

    /// <summary>Whether it lies within raw content.</summary>
    public bool IsInRaw { get; init; }
}
