using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>Spans that stand directly among blocks, as text in an HTML element or a table cell does. Nothing is written around them.</summary>
public sealed class InlineRunBlock() : LeafBlock(null);
