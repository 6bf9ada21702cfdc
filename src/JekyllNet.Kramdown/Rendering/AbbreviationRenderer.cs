using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class AbbreviationRenderer(RenderContext context) : KramdownObjectRenderer<AbbreviationSpan>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, AbbreviationSpan node)
    {
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        if (node.Title.Length > 0)
        {
            attributes.Set("title", node.Title);
        }

        Out.Write("<abbr");
        AttributeWriter.Write(Out, attributes);
        Out.Write('>');
        Out.Write(node.Text);
        Out.Write("</abbr>");
    }
}
