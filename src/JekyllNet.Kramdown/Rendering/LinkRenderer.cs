using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class LinkRenderer(RenderContext context) : KramdownObjectRenderer<LinkInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, LinkInline node)
    {
        if (node.IsImage)
        {
            WriteImage(Out, ImageAttributes(node));
            return;
        }

        if (Context.InContents)
        {
            Context.WriteInner(renderer, node);
            return;
        }

        Out.Write("<a");
        AttributeWriter.Write(Out, Merge(node, "href"));
        Out.Write('>');
        Context.WriteInner(renderer, node);
        Out.Write("</a>");
    }

    public static AttributeList ImageAttributes(LinkInline node) => Merge(node, "src");

    public static void WriteImage(HtmlBuffer output, AttributeList attributes)
    {
        output.Write("<img");
        AttributeWriter.Write(output, attributes);
        output.Write(" />");
    }

    /// <summary>The attributes with what the link's own properties say now.</summary>
    private static AttributeList Merge(LinkInline node, string address)
    {
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        Set(attributes, address, node.Url);
        if (node.IsImage)
        {
            Set(attributes, "alt", (node as KramdownLink)?.AltText);
        }

        Set(attributes, "title", node.Title);
        return attributes;
    }

    private static void Set(AttributeList attributes, string name, string? value)
    {
        if (value is not null)
        {
            attributes.Set(name, value);
        }
    }
}
