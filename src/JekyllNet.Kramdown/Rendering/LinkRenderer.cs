using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
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

    /// <summary>The attributes with what the link's own properties say now; these come first where the text gave no order.</summary>
    private static AttributeList Merge(LinkInline node, string address)
    {
        var given = AttributeWriter.Read(node);
        var isOrdered = node.TryGetAttributes() is OrderedAttributes;
        var attributes = isOrdered ? given! : new AttributeList();
        Set(attributes, address, node.Url);
        if (node.IsImage)
        {
            Set(attributes, "alt", (node as KramdownLink)?.AltText);
        }

        Set(attributes, "title", node.Title);
        if (given is not null && !isOrdered)
        {
            foreach (var (name, value) in given)
            {
                attributes.Set(name, value);
            }
        }

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
