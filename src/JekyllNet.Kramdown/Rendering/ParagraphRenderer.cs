using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class ParagraphRenderer(RenderContext context) : KramdownObjectRenderer<ParagraphBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, ParagraphBlock node)
    {
        if (node is KramdownParagraph { IsTransparent: true })
        {
            Context.WriteInner(renderer, node);
            return;
        }

        if (node is KramdownParagraph { IsFigure: true } && node.Inline?.FirstChild is LinkInline { IsImage: true } image
            && !ReferenceEquals(Context.Backlink.Block, node))
        {
            WriteFigure(node, image);
            return;
        }

        Context.WriteIndent();
        Context.OpenTag("p", node);
        Context.WriteInner(renderer, node);
        Out.Write("</p>\n");
    }

    private void WriteFigure(ParagraphBlock node, LinkInline image)
    {
        var figure = AttributeWriter.Read(node) ?? new AttributeList();
        var attributes = LinkRenderer.ImageAttributes(image);
        Move(attributes, figure, "class");
        Move(attributes, figure, "id");
        Context.WriteIndent();
        Out.Write("<figure");
        AttributeWriter.Write(Out, figure);
        Out.Write(">\n");
        Out.Repeat(' ', Context.Indent + 2);
        LinkRenderer.WriteImage(Out, attributes);
        Out.Write('\n');
        Out.Repeat(' ', Context.Indent + 2);
        Out.Write("<figcaption>");
        Out.Write(attributes["alt"]);
        Out.Write("</figcaption>\n");
        Context.WriteIndent();
        Out.Write("</figure>\n");
    }

    private static void Move(AttributeList from, AttributeList to, string name)
    {
        if (from.Contains(name) && !to.Contains(name))
        {
            to.Set(name, from.Remove(name)!);
        }
    }
}
