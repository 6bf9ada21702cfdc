using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Templating.Tags;

/// <summary><c>highlight</c>: code, rendered as Liquid first, in a <c>figure</c> and with markup for its syntax.</summary>
internal sealed class HighlightTag(HighlightOptions options, BlockBody body) : LiquidStatement
{
    /// <inheritdoc/>
    public override bool IsBlank => body.IsBlank;

    /// <exception cref="LiquidRenderException">The markup is malformed.</exception>
    public static HighlightTag Parse(TagSource tag)
    {
        var options = HighlightOptions.Parse(RubyString.Strip(tag.Markup)) ?? throw BadMarkup(tag.Markup);
        return new HighlightTag(options, tag.ParseBody());
    }

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var code = body.RenderToString(context).Trim('\n', '\r');
        var output = Highlight(code, TagServices.Of(context));
        writer.Write(Affix(context, "highlighter_prefix"));
        writer.Write($"<figure class=\"highlight\"><pre><code class=\"language-{options.Language.Replace('+', '-')}\" data-lang=\"{options.Language}\">");
        writer.Write(Chomp(output));
        writer.Write("</code></pre></figure>");
        writer.Write(Affix(context, "highlighter_suffix"));
        return Completion.Normal;
    }

    private string Highlight(string code, ITagServices services)
    {
        if (services.Highlighter is not ("rouge" or "pygments"))
        {
            return RubyString.Strip(EscapeHtml(code));
        }

        if (services.Highlighter == "pygments")
        {
            services.Warn("Warning:", "Highlight Tag no longer supports rendering with Pygments.");
            services.Warn("", "Using the default highlighter, Rouge, instead.");
        }

        return services.Highlight(new HighlightRequest(code, options.Language, options.LineNumbers, options.MarkedLines()));
    }

    private static string Affix(LiquidContext context, string name) =>
        context.Find(name) is StringValue text ? text.ToStringValue() : "";

    private static string Chomp(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') || text.EndsWith('\r') ? text[..^1] : text;

    private static string EscapeHtml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static LiquidRenderException BadMarkup(string markup) => new(
        $"Syntax Error in tag 'highlight' while parsing the following markup:\n\n{markup}\n\n"
        + "Valid syntax: highlight <lang> [linenos] [mark_lines=\"3 4 5\"]\n\n"
        + "See https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting for more details.\n",
        "SyntaxError");
}
