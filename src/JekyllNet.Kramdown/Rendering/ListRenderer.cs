using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class ListRenderer(RenderContext context) : KramdownObjectRenderer<KramdownList>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownList node)
    {
        if (node.IsTableOfContents && Context.Contents.List is null)
        {
            Context.Contents.List = node;
            Out.Write(PlaceMarks.Contents);
            return;
        }

        if (node.IsFootnotes && !Context.Places.HasNotes)
        {
            Context.Places.HasNotes = true;
            Out.Write(PlaceMarks.Notes);
            return;
        }

        SectionRenderer.WriteSection(renderer, Context, node.IsOrdered ? "ol" : "ul", node);
    }
}
