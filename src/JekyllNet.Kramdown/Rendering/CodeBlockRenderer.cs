using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class CodeBlockRenderer(RenderContext context) : KramdownObjectRenderer<KramdownCodeBlock>(context)
{
    protected override void WriteNode(HtmlRenderer renderer, KramdownCodeBlock node)
    {
        var attributes = AttributeWriter.Read(node) ?? new AttributeList();
        var showSpaces = WordMatch.Contains(attributes["class"], "show-whitespaces");
        var language = CodeLanguage.Take(attributes);
        var markup = CodeMarkup.Create(Context, node.Code, node.Info ?? language, true, out var fallback);
        Context.WriteIndent();
        if (markup is not null)
        {
            CodeLanguage.MarkHighlighted(attributes, language ?? fallback, Context.Options.SyntaxHighlighter!);
            Out.Write("<div");
            AttributeWriter.Write(Out, attributes);
            Out.Write('>');
            Out.Write(markup);
            Context.WriteIndent();
            Out.Write("</div>\n");
            return;
        }

        Out.Write("<pre");
        AttributeWriter.Write(Out, attributes);
        Out.Write("><code");
        if (language is not null)
        {
            AttributeWriter.Write(Out, "class", "language-" + language);
        }

        Out.Write('>');
        var code = node.Code.AsSpan();
        code = code.EndsWith("\r\n") ? code[..^2] : code is [.., '\n' or '\r'] ? code[..^1] : code;
        if (showSpaces)
        {
            VisibleSpaces.Write(Out, code);
        }
        else
        {
            HtmlEscape.All(Out, code);
        }

        Out.Write("\n</code></pre>\n");
    }
}
