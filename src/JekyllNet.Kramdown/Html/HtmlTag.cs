namespace JekyllNet.Kramdown.Html;

/// <summary>A start tag.</summary>
/// <param name="NameStart">Where the name starts.</param>
/// <param name="NameEnd">Where it ends.</param>
/// <param name="Attributes">The attributes, or null when there are none.</param>
/// <param name="IsClosed">Whether it ends with a slash.</param>
/// <param name="End">Where the tag ends.</param>
internal readonly record struct HtmlTag(int NameStart, int NameEnd, List<HtmlAttribute>? Attributes, bool IsClosed, int End);
