using JekyllNet.Plugins.Html;

namespace JekyllNet.Plugins.TableOfContents;

/// <summary>A heading in a table of contents.</summary>
/// <param name="Id">What the link points to.</param>
/// <param name="Text">Its text, escaped.</param>
/// <param name="Level">1 for <c>h1</c>.</param>
/// <param name="Heading">The element.</param>
internal readonly record struct TocEntry(string Id, string Text, int Level, HtmlNode Heading);
