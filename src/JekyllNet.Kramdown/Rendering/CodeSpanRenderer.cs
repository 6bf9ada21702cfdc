using JekyllNet.Kramdown.Attributes;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class CodeSpanRenderer(RenderContext context) : KramdownObjectRenderer<CodeInline>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, CodeInline node)
    {
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        var language = CodeLanguage.Find(attributes);
        var markup = CodeMarkup.Create(Context, node.Content, language, false, out var fallback);
        if (markup is not null)
        {
            CodeLanguage.MarkHighlighted(attributes, language ?? fallback, Context.Options.SyntaxHighlighter!);
        }

        Out.Write("<code");
        AttributeWriter.Write(Out, attributes);
        Out.Write('>');
        if (markup is null)
        {
            HtmlEscape.All(Out, node.Content);
        }
        else
        {
            Out.Write(markup);
        }

        Out.Write("</code>");
    }
}
