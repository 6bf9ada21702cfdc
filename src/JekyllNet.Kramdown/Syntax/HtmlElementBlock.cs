using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>An HTML element that stands as a block, with its content as children.</summary>
public sealed class HtmlElementBlock() : ContainerBlock(null)
{
    /// <summary>The tag name.</summary>
    public required string TagName { get; set; }

    /// <summary>Whether the content is written as it was found: no line breaks or indentation are added.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether the content consists of blocks.</summary>
    public bool HoldsBlocks { get; init; }

    /// <summary>Whether the tag was closed by a slash or has no content by nature.</summary>
    public bool IsSelfClosed { get; init; }

    /// <summary>Whether it lies within raw content.</summary>
    public bool IsInRaw { get; init; }
}
