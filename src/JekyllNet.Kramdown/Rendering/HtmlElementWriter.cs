using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes HTML elements as blocks or spans.</summary>
internal static class HtmlElementWriter
{
    public static void WriteBlock(HtmlRenderer renderer, RenderContext context, HtmlElementBlock node) =>
        WriteBlock(renderer, context, node, node.TagName, node.IsInRaw, node.IsSelfClosed && node.IsRaw, node.HoldsBlocks);

    public static void WriteInline(HtmlRenderer renderer, RenderContext context, HtmlElementInline node)
    {
        if (node.IsBlock)
        {
            WriteBlock(renderer, context, node, node.TagName, node.IsInRaw, node.IsSelfClosed && node.IsRaw, node.HoldsBlocks);
            return;
        }

        context.OpenTag(node.TagName, node);
        var start = context.Out.Length;
        context.WriteInner(renderer, node);
        if (context.Out.Length == start && HtmlNames.WithoutBody.Contains(node.TagName))
        {
            CloseEmpty(context.Out, start);
        }
        else
        {
            context.CloseTag(node.TagName);
        }
    }

    private static void WriteBlock(
        HtmlRenderer renderer, RenderContext context, MarkdownObject node, string name, bool inRaw, bool closed, bool holdsBlocks)
    {
        var output = context.Out;
        if (!inRaw)
        {
            context.WriteIndent();
        }

        context.OpenTag(name, node);
        var start = output.Length;
        if (holdsBlocks)
        {
            output.Write('\n');
        }

        var innerStart = output.Length;
        context.WriteInner(renderer, node);
        var empty = output.Length == innerStart;
        if (closed || (empty && HtmlNames.WithoutBody.Contains(name)))
        {
            CloseEmpty(output, start);
        }
        else
        {
            FinishContent(context, start, empty, holdsBlocks);
            context.CloseTag(name);
        }

        if (!inRaw)
        {
            output.Write('\n');
        }
    }

    private static void FinishContent(RenderContext context, int start, bool empty, bool holdsBlocks)
    {
        var output = context.Out;
        if (empty)
        {
            output.Truncate(start);
        }
        else if (holdsBlocks)
        {
            if (output.Last != '\n')
            {
                output.Write('\n');
            }

            context.WriteIndent();
        }
    }

    private static void CloseEmpty(HtmlBuffer output, int start)
    {
        output.Truncate(start - 1);
        output.Write(" />");
    }
}
