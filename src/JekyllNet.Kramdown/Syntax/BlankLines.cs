using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>One or more blank lines between blocks; kramdown writes an empty line for them.</summary>
public sealed class BlankLines() : LeafBlock(null);
