using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class BlankLineRenderer(RenderContext context) : KramdownObjectRenderer<BlankLines>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, BlankLines node) => Out.Write('\n');
}
