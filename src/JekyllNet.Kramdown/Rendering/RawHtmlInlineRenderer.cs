using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class RawHtmlInlineRenderer(RenderContext context) : KramdownObjectRenderer<RawHtmlInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, RawHtmlInline node)
    {
        if (node.IsLine)
        {
            Context.WriteIndent();
        }

        Out.Write(node.Html);
        if (node.IsLine || node.EndsLine)
        {
            Out.Write('\n');
        }
    }
}
