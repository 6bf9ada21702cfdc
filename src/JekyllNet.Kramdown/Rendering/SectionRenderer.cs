using JekyllNet.Kramdown.Syntax;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Quotes, definition lists, tables and their parts: a tag on its own line, the content, the end tag on its own line.</summary>
internal sealed class SectionRenderer(RenderContext context) : KramdownObjectRenderer<ContainerBlock>(context)
{
    public static void WriteSection(HtmlRenderer renderer, RenderContext context, string name, ContainerBlock node)
    {
        context.WriteIndent();
        context.OpenTag(name, node);
        context.Out.Write('\n');
        context.WriteInner(renderer, node);
        context.WriteIndent();
        context.CloseTag(name);
        context.Out.Write('\n');
    }

    protected override void WriteNode(HtmlRenderer renderer, ContainerBlock node)
    {
        var name = node switch
        {
            QuoteBlock => "blockquote",
            DefinitionList => "dl",
            Table => "table",
            TableSection section => section.TagName,
            TableRow => "tr",
            _ => null,
        };
        if (name is null)
        {
            RenderContext.WriteContent(renderer, node);
        }
        else
        {
            WriteSection(renderer, Context, name, node);
        }
    }
}
