using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>An abbreviation that was defined somewhere in the document.</summary>
public sealed class AbbreviationSpan : LeafInline
{
    /// <summary>The abbreviation as the text has it.</summary>
    public required string Text { get; set; }

    /// <summary>What it stands for; may be empty.</summary>
    public required string Title { get; set; }
}
