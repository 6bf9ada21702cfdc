using JekyllNet.Kramdown.Parsing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Renders a document without going through a pipeline.</summary>
internal static class HtmlWriter
{
    public static string Render(MarkdownDocument document, DocumentSettings settings)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        KramdownRenderers.Install(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
