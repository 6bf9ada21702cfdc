using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class HtmlElementInlineRenderer(RenderContext context) : KramdownObjectRenderer<HtmlElementInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, HtmlElementInline node) => HtmlElementWriter.WriteInline(renderer, Context, node);
}
