using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Collects the headers for <c>{:toc}</c> and writes them as nested lists.</summary>
internal sealed class TableOfContents
{
    private readonly List<Entry> roots = [];
    private readonly Stack<Entry> open = new();

    /// <summary>The list that gave up its place.</summary>
    public KramdownList? List { get; set; }

    public void Add(KramdownHeading header, string id, int level)
    {
        while (open.Count > 0 && open.Peek().Level >= level)
        {
            open.Pop();
        }

        var entry = new Entry(level, id, header, []);
        (open.Count > 0 ? open.Peek().Children : roots).Add(entry);
        open.Push(entry);
    }

    public void Write(HtmlRenderer renderer, RenderContext context)
    {
        if (roots.Count == 0)
        {
            return;
        }

        var attributes = AttributeWriter.Read(List!) ?? new AttributeList();
        if (!attributes.Contains("id"))
        {
            attributes.Set("id", "markdown-toc");
        }

        context.InContents = true;
        WriteList(renderer, context, roots, attributes, attributes["id"]!, 0);
        context.InContents = false;
    }

    private void WriteList(HtmlRenderer renderer, RenderContext context, List<Entry> entries, AttributeList? attributes, string prefix, int indent)
    {
        var output = context.Out;
        var name = List!.IsOrdered ? "ol" : "ul";
        output.Repeat(' ', indent);
        output.Write('<');
        output.Write(name);
        AttributeWriter.Write(output, attributes ?? new AttributeList());
        output.Write(">\n");
        foreach (var entry in entries)
        {
            output.Repeat(' ', indent + 2);
            output.Write("<li><a");
            AttributeWriter.Write(output, "href", "#" + entry.Id);
            AttributeWriter.Write(output, "id", prefix + "-" + entry.Id);
            output.Write('>');
            context.Indent = indent + 6;
            context.WriteInner(renderer, entry.Header);
            output.Write("</a>");
            if (entry.Children.Count > 0)
            {
                WriteList(renderer, context, entry.Children, null, prefix, indent + 4);
                output.Repeat(' ', indent + 2);
            }

            output.Write("</li>\n");
        }

        output.Repeat(' ', indent);
        context.CloseTag(name);
        output.Write('\n');
    }

    private sealed record Entry(int Level, string Id, KramdownHeading Header, List<Entry> Children);
}
