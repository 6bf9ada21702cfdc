using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>What the renderers of one HTML renderer share while a document is written.</summary>
internal sealed class RenderContext
{
    public KramdownOptions Options { get; private set; } = KramdownOptions.Default;

    public List<string> Warnings { get; private set; } = [];

    public HtmlBuffer Out { get; private set; } = new(0);

    /// <summary>The indentation of the element being written; spans count too.</summary>
    public int Indent { get; set; } = -2;

    /// <summary>Whether the entries of a table of contents are written: without links and footnotes.</summary>
    public bool InContents { get; set; }

    public HeaderIds Ids { get; private set; } = new();

    public FootnoteNumbers Footnotes { get; private set; } = new(1);

    public TableOfContents Contents { get; private set; } = new();

    /// <summary>The position of the place that a list gave up for the footnotes, or -1.</summary>
    public PlaceMarks Places { get; private set; } = new();

    /// <summary>Where a footnote's links back go.</summary>
    public (MarkdownObject? Block, string Html) Backlink { get; set; }

    public void Begin(KramdownOptions options, List<string> warnings, HtmlBuffer output)
    {
        (Options, Warnings, Out) = (options, warnings, output);
        (Indent, InContents, Backlink) = (-2, false, default);
        Ids = new HeaderIds();
        Footnotes = new FootnoteNumbers(options.FootnoteNumber);
        Contents = new TableOfContents();
        Places = new PlaceMarks();
    }

    public void WriteIndent() => Out.Repeat(' ', Indent);

    /// <summary>Writes what an element holds.</summary>
    public void WriteInner(HtmlRenderer renderer, MarkdownObject element)
    {
        Indent += 2;
        WriteContent(renderer, element);
        if (Backlink.Block is not null && ReferenceEquals(Backlink.Block, element))
        {
            Out.Write(Backlink.Html);
        }

        Indent -= 2;
    }

    /// <summary>Writes what an element holds without going a level deeper.</summary>
    public static void WriteContent(HtmlRenderer renderer, MarkdownObject element)
    {
        switch (element)
        {
            case ContainerBlock container:
                for (var i = 0; i < container.Count; i++)
                {
                    renderer.Write(container[i]);
                }

                break;
            case LeafBlock { Inline: { } inline }:
                WriteAll(renderer, inline);
                break;
            case ContainerInline inline:
                WriteAll(renderer, inline);
                break;
        }
    }

    public void OpenTag(string name, MarkdownObject element)
    {
        Out.Write('<');
        Out.Write(name);
        AttributeWriter.Write(Out, element);
        Out.Write('>');
    }

    public void CloseTag(string name)
    {
        Out.Write("</");
        Out.Write(name);
        Out.Write('>');
    }

    private static void WriteAll(HtmlRenderer renderer, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            renderer.Write(inline);
            inline = next;
        }
    }
}
