using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class EntityRenderer(RenderContext context) : KramdownObjectRenderer<EntityInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, EntityInline node) =>
        EntityWriter.Write(Context, new Entity(node.CodePoint, node.Name), node.Original);
}
