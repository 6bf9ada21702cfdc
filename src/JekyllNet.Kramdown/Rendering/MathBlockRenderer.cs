using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class MathBlockRenderer(RenderContext context) : KramdownObjectRenderer<KramdownMathBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownMathBlock node) => MathWriter.Write(Context, node, node.Formula, true);
}
