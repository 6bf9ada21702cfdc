using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class CellRenderer(RenderContext context) : KramdownObjectRenderer<KramdownCell>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownCell node)
    {
        var name = node.IsHeader ? "th" : "td";
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        if (node.Alignment is not null)
        {
            var style = attributes["style"];
            attributes.Set("style", (style is null ? "" : style + "; ") + "text-align: " + node.Alignment);
        }

        Context.WriteIndent();
        Out.Write('<');
        Out.Write(name);
        AttributeWriter.Write(Out, attributes);
        Out.Write('>');
        var start = Out.Length;
        Context.WriteInner(renderer, node);
        if (Out.Length == start)
        {
            EntityWriter.WriteNamed(Context, "nbsp");
        }

        Context.CloseTag(name);
        Out.Write('\n');
    }
}
