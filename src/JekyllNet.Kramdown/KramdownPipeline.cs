using Markdig;

namespace JekyllNet.Kramdown;

/// <summary>Adds kramdown to Markdig.</summary>
public static class KramdownPipeline
{
    /// <summary>
    /// Makes the pipeline read kramdown instead of CommonMark and write it as kramdown does. The tree is Markdig's: hooks on
    /// <see cref="MarkdownPipelineBuilder.DocumentProcessed"/> see it, and a renderer that is put before ours in
    /// <c>ObjectRenderers</c> takes over for its node. Markdig's other parsing extensions have no effect.
    /// </summary>
    /// <param name="builder">The pipeline builder.</param>
    /// <param name="options">The options; Jekyll's defaults if omitted.</param>
    /// <returns>The same builder.</returns>
    public static MarkdownPipelineBuilder UseKramdown(this MarkdownPipelineBuilder builder, KramdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Extensions.ReplaceOrAdd<KramdownExtension>(new KramdownExtension(options ?? KramdownOptions.Default));
        return builder;
    }
}
