namespace JekyllNet.Conversion;

/// <summary>Converts Markdown to HTML in place of kramdown. Must be safe to call from several renders at once.</summary>
/// <param name="content">The body after Liquid.</param>
/// <param name="context">What is being converted, and where to report to.</param>
public delegate string MarkdownProcessor(string content, ConversionContext context);
