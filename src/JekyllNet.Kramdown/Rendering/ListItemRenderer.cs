using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class ListItemRenderer(RenderContext context) : KramdownObjectRenderer<ListItemBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, ListItemBlock node) => WriteItem(renderer, Context, "li", node);

    public static void WriteItem(HtmlRenderer renderer, RenderContext context, string name, ContainerBlock node)
    {
        var output = context.Out;
        context.WriteIndent();
        context.OpenTag(name, node);
        var compact = node.Count == 0 || node[0] is KramdownParagraph { IsTransparent: true };
        if (!compact)
        {
            output.Write('\n');
        }

        var start = output.Length;
        context.WriteInner(renderer, node);
        if (!compact || (output.Length > start && output.Last == '\n'))
        {
            context.WriteIndent();
        }

        context.CloseTag(name);
        output.Write('\n');
    }
}
