using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>An abbreviation definition; an attribute list may follow its mark in the tree.</summary>
internal sealed record AbbreviationEntry(string Title, Element Mark);
