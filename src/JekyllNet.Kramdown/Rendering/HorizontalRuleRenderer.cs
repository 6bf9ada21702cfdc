using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class HorizontalRuleRenderer(RenderContext context) : KramdownObjectRenderer<ThematicBreakBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, ThematicBreakBlock node)
    {
        Context.WriteIndent();
        Out.Write("<hr");
        AttributeWriter.Write(Out, node);
        Out.Write(" />\n");
    }
}
