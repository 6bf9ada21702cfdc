using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class InlineRunRenderer(RenderContext context) : KramdownObjectRenderer<InlineRunBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, InlineRunBlock node) => RenderContext.WriteContent(renderer, node);
}
