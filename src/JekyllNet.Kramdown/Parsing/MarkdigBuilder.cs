using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using JekyllNet.Kramdown.Tree;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Turns the settled tree into Markdig's blocks.</summary>
internal sealed class MarkdigBuilder
{
    private readonly ParseState state;
    private readonly InlineBuilder inlines;
    private readonly Dictionary<FootnoteEntry, FootnoteDefinition> footnotes = [];

    public MarkdigBuilder(ParseState state)
    {
        this.state = state;
        inlines = new InlineBuilder(this, state);
    }

    /// <summary>The block for a footnote's content, always the same for the same footnote.</summary>
    public FootnoteDefinition Footnote(FootnoteEntry entry)
    {
        if (!footnotes.TryGetValue(entry, out var definition))
        {
            footnotes[entry] = definition = new FootnoteDefinition { Name = entry.Name };
        }

        return definition;
    }

    public void AddChildren(ContainerBlock target, Element element)
    {
        var inRaw = element.Kind == ElementKind.HtmlElement && element.Model == ContentModel.Raw;
        foreach (var child in element.ChildrenOrNone)
        {
            AddChild(target, child, element, inRaw);
        }
    }

    /// <summary>Adds a block, or a span to the run of spans at the container's end.</summary>
    public void AddChild(ContainerBlock target, Element child, Element parent, bool inRaw)
    {
        if (Build(child, parent, inRaw) is { } block)
        {
            target.Add(block);
            return;
        }

        if (target.LastChild is not InlineRunBlock run)
        {
            run = new InlineRunBlock { ProcessInlines = false, Inline = new ContainerInline() };
            if (child.Start >= 0)
            {
                run.Span = new SourceSpan(child.Start, Math.Max(child.Start, child.End - 1));
                run.Line = state.LineOf(child) - 1;
            }

            target.Add(run);
        }

        inlines.Add(run.Inline!, child, inRaw);
    }

    /// <summary>The block for an element, or null when the element is a span.</summary>
    public Block? Build(Element element, Element? parent, bool inRaw)
    {
        Block? block = element.Kind switch
        {
            ElementKind.Blank => new BlankLines(),
            ElementKind.Paragraph => Leaf(new KramdownParagraph { IsTransparent = element.Transparent, IsFigure = IsFigure(element) }, element),
            ElementKind.Header => Leaf(new KramdownHeading { Level = element.Level, RawText = element.Detail ?? "" }, element),
            ElementKind.Blockquote => Container(new QuoteBlock(null!), element),
            ElementKind.CodeBlock => Code(element),
            ElementKind.UnorderedList or ElementKind.OrderedList => List(element),
            ElementKind.ListItem => Container(new ListItemBlock(null!), element),
            ElementKind.DefinitionList => Container(new DefinitionList(null!), element),
            ElementKind.DefinitionTerm => Leaf(new KramdownTerm { RawText = element.Detail ?? "", IdPrefix = IdPrefix(parent) }, element),
            ElementKind.DefinitionData => Container(new DefinitionItem(null!), element),
            ElementKind.HorizontalRule => new ThematicBreakBlock(null!),
            ElementKind.Table => BuildTable(element),
            ElementKind.TableHead or ElementKind.TableBody or ElementKind.TableFoot or ElementKind.TableRow or ElementKind.TableCell
                or ElementKind.HeaderCell => new TableNodeBuilder(this, []).Build(element, false, 0),
            ElementKind.Math when element.IsBlock => new KramdownMathBlock { Formula = element.Value },
            ElementKind.HtmlElement when element.IsBlock => Container(
                new HtmlElementBlock
                {
                    TagName = element.Value, IsRaw = element.Model == ContentModel.Raw, HoldsBlocks = element.Model == ContentModel.Block,
                    IsSelfClosed = element.IsClosed, IsInRaw = inRaw,
                },
                element),
            ElementKind.XmlComment or ElementKind.XmlInstruction when element.IsBlock =>
                new RawHtmlBlock { Html = element.Value, IsLine = !inRaw },
            ElementKind.Comment when element.IsBlock => new RawHtmlBlock { Html = $"<!-- {element.Value} -->", IsLine = true },
            ElementKind.Raw when element.IsBlock => new RawHtmlBlock { Html = RawText(element), EndsLine = IsForHtml(element) },
            _ => null,
        };
        if (block is not null)
        {
            Place(block, element);
        }

        return block;
    }

    public static string RawText(Element element) => IsForHtml(element) ? element.Value : "";

    /// <summary>Tells a node where it stands and which attributes it has.</summary>
    public void Place(MarkdownObject node, Element element)
    {
        if (element.Start >= 0)
        {
            node.Span = new SourceSpan(element.Start, Math.Max(element.Start, element.End - 1));
            node.Line = state.LineOf(element) - 1;
        }

        if (element.Attributes is { Count: > 0 } attributes && node is not KramdownLink)
        {
            node.SetAttributes(new OrderedAttributes(attributes));
        }
    }

    private static bool IsForHtml(Element element)
    {
        var types = (element.Detail ?? "").Split([' ', '\t', '\n', '\r', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries);
        return string.IsNullOrEmpty(element.Detail) || types.Contains("html");
    }

    private static bool IsFigure(Element element) =>
        element.ChildrenOrNone is [{ Kind: ElementKind.Image, Ial: { } ial }] && ial.Refers("standalone");

    private static string? IdPrefix(Element? list)
    {
        foreach (var reference in list?.Ial?.References ?? [])
        {
            if (reference.StartsWith("auto_ids", StringComparison.Ordinal))
            {
                return reference.Length > 9 && reference[8] == '-' ? reference[9..] : "";
            }
        }

        return null;
    }

    private static KramdownCodeBlock Code(Element element) => new()
    {
        Code = element.Value,
        Info = element.Detail,
        IsOpen = false,
        Lines = new Markdig.Helpers.StringLineGroup(element.Value),
        ProcessInlines = false,
    };

    private T Container<T>(T block, Element element)
        where T : ContainerBlock
    {
        StackGuard.Run((this, block), element, static (target, e) => target.Item1.AddChildren(target.block, e));
        return block;
    }

    private T Leaf<T>(T block, Element element)
        where T : LeafBlock
    {
        block.ProcessInlines = false;
        block.Inline = new ContainerInline();
        inlines.AddChildren(block.Inline, element);
        return block;
    }

    private KramdownList List(Element element)
    {
        var list = new KramdownList
        {
            IsOrdered = element.Kind == ElementKind.OrderedList,
            IsTableOfContents = element.Ial?.Refers("toc") == true,
            IsFootnotes = element.Ial?.Refers("footnotes") == true,
        };
        return Container(list, element);
    }

    private Table BuildTable(Element element) =>
        (Table)new TableNodeBuilder(this, element.Extra as List<TableAlignment> ?? []).Build(element, false, 0);
}
