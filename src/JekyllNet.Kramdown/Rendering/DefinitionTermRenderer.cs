using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class DefinitionTermRenderer(RenderContext context) : KramdownObjectRenderer<KramdownTerm>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownTerm node)
    {
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        if (node.IdPrefix is not null && !attributes.Contains("id"))
        {
            attributes.Set("id", (node.IdPrefix + HeaderIds.Basic(node.RawText)).TrimStart());
        }

        Context.WriteIndent();
        Out.Write("<dt");
        AttributeWriter.Write(Out, attributes);
        Out.Write('>');
        Context.WriteInner(renderer, node);
        Out.Write("</dt>\n");
    }
}
