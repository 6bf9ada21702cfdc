namespace JekyllNet.Kramdown.Html;

/// <summary>An attribute as it stands in a tag.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value);
