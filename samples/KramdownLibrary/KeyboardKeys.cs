using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KramdownLibrary;

/// <summary>Writes code spans as keys of a keyboard: a renderer put first takes over its kind of node, the others stay kramdown's.</summary>
public sealed class KeyboardKeys : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new KeyRenderer());

    private sealed class KeyRenderer : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline node) =>
            renderer.Write("<kbd>").WriteEscape(node.Content).Write("</kbd>");
    }
}
