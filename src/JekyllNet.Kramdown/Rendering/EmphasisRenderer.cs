using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class EmphasisRenderer(RenderContext context) : KramdownObjectRenderer<EmphasisInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, EmphasisInline node)
    {
        var name = node.DelimiterCount == 2 ? "strong" : "em";
        Context.OpenTag(name, node);
        Context.WriteInner(renderer, node);
        Context.CloseTag(name);
    }
}
