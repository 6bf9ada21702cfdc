using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class LiteralRenderer(RenderContext context) : KramdownObjectRenderer<LiteralInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, LiteralInline node)
    {
        var text = node.Content.AsSpan();
        if (Context.Options.RemoveLineBreaksForCjk)
        {
            text = CjkLineBreaks.Remove(text);
        }

        HtmlEscape.Text(Out, text);
    }
}
