using JekyllNet.Kramdown.Parsing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Base of the renderers: they write to the context's buffer, which is the renderer's writer while a document is written.</summary>
internal abstract class KramdownObjectRenderer<T>(RenderContext context) : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected RenderContext Context { get; } = context;

    protected HtmlBuffer Out => Context.Out;

    protected abstract void WriteNode(HtmlRenderer renderer, T node);

    protected sealed override void Write(HtmlRenderer renderer, T obj)
    {
        if (ReferenceEquals(renderer.Writer, Context.Out))
        {
            StackGuard.Run((this, renderer), obj, static (target, node) => target.Item1.WriteNode(target.renderer, node));
            return;
        }

        var writer = renderer.Writer;
        using var output = new HtmlBuffer(256);
        renderer.Writer = output;
        try
        {
            Context.Begin(Context.Options, [], output);
            Context.Indent = 0;
            WriteNode(renderer, obj);
        }
        finally
        {
            renderer.Writer = writer;
        }

        writer.Write(output.Span);
    }
}
