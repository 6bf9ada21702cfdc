using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes the list of footnotes that were referred to. Writing one may bring up others.</summary>
internal static class FootnoteWriter
{
    public static void Write(HtmlRenderer renderer, RenderContext context)
    {
        var notes = context.Footnotes.Used;
        if (notes.Count == 0)
        {
            return;
        }

        var output = context.Out;
        output.Write("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
        if (context.Options.FootnoteNumber != 1)
        {
            AttributeWriter.Write(output, "start", context.Options.FootnoteNumber.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        output.Write(">\n");
        for (var i = 0; i < notes.Count; i++)
        {
            WriteNote(renderer, context, i);
        }

        output.Write("  </ol>\n</div>\n");
    }

    private static void WriteNote(HtmlRenderer renderer, RenderContext context, int index)
    {
        var (definition, _) = context.Footnotes.Used[index];
        var name = context.Options.FootnotePrefix + definition.Name;
        var output = context.Out;
        output.Write("    <li");
        AttributeWriter.Write(output, "id", "fn:" + name);
        output.Write('>');
        var target = Target(definition, context.Options.FootnoteBacklinkInline);
        context.Backlink = (target, Backlinks(context, name, context.Footnotes.Used[index].Repeats, target is not null));
        var compact = definition.Count == 0 && target is null ? false : definition.Count > 0 && definition[0] is KramdownParagraph { IsTransparent: true };
        if (!compact)
        {
            output.Write('\n');
        }

        var indent = context.Indent;
        context.Indent = 4;
        context.WriteInner(renderer, definition);
        if (target is null)
        {
            output.Write("      <p>");
            output.Write(context.Backlink.Html);
            output.Write("</p>\n");
        }

        context.Indent = indent;
        context.Backlink = default;
        if (!compact || output.Last == '\n')
        {
            output.Repeat(' ', 4);
        }

        output.Write("</li>\n");
    }

    /// <summary>The paragraph or header that the links back are put into, if there is one.</summary>
    private static Block? Target(FootnoteDefinition definition, bool inline)
    {
        if (definition.LastChild is not ParagraphBlock && !inline)
        {
            return null;
        }

        ContainerBlock? parent = definition;
        while (parent?.LastChild is { } last)
        {
            if (last is ParagraphBlock or HeadingBlock)
            {
                return last;
            }

            parent = last as ContainerBlock;
        }

        return null;
    }

    private static string Backlinks(RenderContext context, string name, int repeats, bool afterText)
    {
        var text = context.Options.FootnoteBacklink;
        if (text.Length == 0)
        {
            return "";
        }

        var output = context.Out;
        var start = output.Length;
        for (var i = 0; i <= repeats; i++)
        {
            if (afterText || i > 0)
            {
                EntityWriter.WriteNamed(context, "nbsp");
            }

            output.Write("<a href=\"#fnref:");
            output.Write(name);
            output.Write(i > 0 ? $":{i}" : "");
            output.Write("\" class=\"reversefootnote\" role=\"doc-backlink\">");
            HtmlEscape.Text(output, text);
            output.Write(i > 0 ? $"<sup>{i + 1}</sup>" : "");
            output.Write("</a>");
        }

        return output.Cut(start);
    }
}
