using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A list.</summary>
public sealed class KramdownList() : ListBlock(null!)
{
    /// <summary>Whether the table of contents takes its place, if none did before.</summary>
    public bool IsTableOfContents { get; init; }

    /// <summary>Whether the footnotes take its place, if they have none yet.</summary>
    public bool IsFootnotes { get; init; }
}
