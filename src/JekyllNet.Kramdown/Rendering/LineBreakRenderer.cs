using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class LineBreakRenderer(RenderContext context) : KramdownObjectRenderer<LineBreakInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, LineBreakInline node) => Out.Write("<br />");
}
