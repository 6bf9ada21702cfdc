using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class BlockInlineRenderer(RenderContext context) : KramdownObjectRenderer<BlockInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, BlockInline node) => renderer.Write(node.Block);
}
