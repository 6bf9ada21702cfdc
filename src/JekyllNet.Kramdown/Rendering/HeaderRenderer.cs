using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class HeaderRenderer(RenderContext context) : KramdownObjectRenderer<KramdownHeading>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownHeading node)
    {
        var options = Context.Options;
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        if (options.AutoIds && !attributes.Contains("id"))
        {
            attributes.Set("id", Context.Ids.Create(node.RawText, options.AutoIdPrefix));
        }

        var id = attributes["id"];
        if (id is not null && options.TocLevels.Contains(node.Level) && !WordMatch.Contains(attributes["class"], "no_toc"))
        {
            Context.Contents.Add(node, id, node.Level);
        }

        var name = Math.Clamp(node.Level + (long)options.HeaderOffset, 1, 6) switch
        {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        Context.WriteIndent();
        Out.Write('<');
        Out.Write(name);
        AttributeWriter.Write(Out, attributes);
        Out.Write('>');
        if (options.HeaderLinks && !string.IsNullOrEmpty(id))
        {
            Out.Write("<a");
            AttributeWriter.Write(Out, "href", "#" + id);
            Out.Write("></a>");
        }

        Context.WriteInner(renderer, node);
        Context.CloseTag(name);
        Out.Write('\n');
    }
}
