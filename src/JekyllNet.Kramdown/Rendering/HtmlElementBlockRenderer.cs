using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class HtmlElementBlockRenderer(RenderContext context) : KramdownObjectRenderer<HtmlElementBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, HtmlElementBlock node) => HtmlElementWriter.WriteBlock(renderer, Context, node);
}
