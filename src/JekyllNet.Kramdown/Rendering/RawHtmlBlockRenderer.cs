using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class RawHtmlBlockRenderer(RenderContext context) : KramdownObjectRenderer<RawHtmlBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, RawHtmlBlock node)
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
