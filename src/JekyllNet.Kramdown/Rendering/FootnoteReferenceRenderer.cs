using System.Globalization;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class FootnoteReferenceRenderer(RenderContext context) : KramdownObjectRenderer<FootnoteReference>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, FootnoteReference node)
    {
        if (Context.InContents)
        {
            return;
        }

        var (number, repeat) = Context.Footnotes.Refer(node.Definition);
        var name = Context.Options.FootnotePrefix + node.Definition.Name;
        Out.Write("<sup id=\"fnref:");
        Out.Write(name);
        Out.Write(repeat > 0 ? string.Create(CultureInfo.InvariantCulture, $":{repeat}") : "");
        Out.Write("\"><a href=\"#fn:");
        Out.Write(name);
        Out.Write("\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">");
        Out.Write(Context.Options.FootnoteLinkText
            .Replace("%s", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("%%", "%", StringComparison.Ordinal));
        Out.Write("</a></sup>");
    }
}
