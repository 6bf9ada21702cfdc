using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>A footnote definition; an attribute list may follow its mark in the tree.</summary>
internal sealed class FootnoteEntry(string name, Element content)
{
    public string Name { get; } = name;

    public Element Content { get; } = content;

    public Element? Mark { get; init; }

    public bool IsReferenced { get; set; }
}
