using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class DefinitionRenderer(RenderContext context) : KramdownObjectRenderer<DefinitionItem>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, DefinitionItem node) => ListItemRenderer.WriteItem(renderer, Context, "dd", node);
}
