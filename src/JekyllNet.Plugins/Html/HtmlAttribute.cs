namespace JekyllNet.Plugins.Html;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Value">Its value with references resolved; <see langword="null"/> where the tag gives none.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value);
