using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Rendering;
using Markdig;
using Markdig.Renderers;

namespace JekyllNet.Kramdown;

/// <summary>The Markdig extension behind <see cref="KramdownPipeline.UseKramdown"/>.</summary>
/// <param name="options">The options.</param>
public sealed class KramdownExtension(KramdownOptions options) : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Clear();
        pipeline.InlineParsers.Clear();
        pipeline.BlockParsers.Add(new DocumentBlockParser(options));
        pipeline.MaximumNestingDepth = Math.Max(pipeline.MaximumNestingDepth, KramdownRenderers.MaximumNesting);
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            KramdownRenderers.Install(html, new RenderContext());
        }
    }
}
