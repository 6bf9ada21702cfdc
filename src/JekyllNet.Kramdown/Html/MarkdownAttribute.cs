using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>The <c>markdown</c> attribute, which says how an element's content is read and does not reach the output.</summary>
internal static class MarkdownAttribute
{
    public const string Raw = "0";
    public const string Default = "1";
    public const string Span = "span";
    public const string Block = "block";

    public static string? Take(Element element) => element.Attributes?.Remove("markdown");
}
