using Markdig.Extensions.Mathematics;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class MathInlineRenderer(RenderContext context) : KramdownObjectRenderer<MathInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, MathInline node) =>
        MathWriter.Write(Context, node, node.Content.ToString(), false);
}
