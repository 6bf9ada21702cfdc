using JekyllNet.Kramdown.Parsing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Renders a document without going through a pipeline.</summary>
internal static class HtmlWriter
{
    public static string Render(MarkdownDocument document, DocumentSettings settings)
    {
        var context = new RenderContext();
        var output = new HtmlBuffer(document.Span.Length + (document.Span.Length >> 2));
        var renderer = new HtmlRenderer(output);
        KramdownRenderers.Install(renderer, context);
        DocumentRenderer.Render(renderer, document, settings, context, output);
        return output.ToString();
    }
}
