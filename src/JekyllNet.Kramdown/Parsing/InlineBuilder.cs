using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using JekyllNet.Kramdown.Tree;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Turns the settled tree's spans into Markdig's inlines.</summary>
internal sealed class InlineBuilder(MarkdigBuilder blocks, ParseState state)
{
    public void AddChildren(ContainerInline target, Element element)
    {
        var inRaw = element.Kind == ElementKind.HtmlElement && element.Model == ContentModel.Raw;
        foreach (var child in element.ChildrenOrNone)
        {
            Add(target, child, inRaw);
        }
    }

    public void Add(ContainerInline target, Element element, bool inRaw)
    {
        var inline = Build(element, inRaw);
        if (inline is not null)
        {
            blocks.Place(inline, element);
            target.AppendChild(inline);
        }
    }

    private Inline? Build(Element element, bool inRaw)
    {
        switch (element.Kind)
        {
            case ElementKind.Text or ElementKind.RawText:
                var (text, start, end) = element.TextWindow;
                if (element.End < 0 && element.Start >= 0)
                {
                    element.End = element.Start + end - start;
                }

                return new LiteralInline(new StringSlice(text, start, end - 1));
            case ElementKind.Link:
                return Link(element);
            case ElementKind.Image:
                return Image(element);
            case ElementKind.LineBreak:
                return new LineBreakInline { IsHard = true };
            case ElementKind.CodeSpan:
                return new CodeInline(element.Value);
            case ElementKind.Footnote:
                return new FootnoteReference { Definition = blocks.Footnote((FootnoteEntry)element.Extra!) };
            case ElementKind.Emphasis or ElementKind.Strong:
                return Container(new EmphasisInline { DelimiterChar = '*', DelimiterCount = element.Kind == ElementKind.Strong ? 2 : 1 }, element);
            case ElementKind.Entity:
                var entity = (Entity)element.Extra!;
                return new EntityInline { CodePoint = entity.CodePoint, Name = entity.Name, Original = element.Detail };
            case ElementKind.TypographicSymbol or ElementKind.SmartQuote:
                return new TypographicInline { Symbol = element.Value, IsQuote = element.Kind == ElementKind.SmartQuote };
            case ElementKind.Abbreviation:
                return Abbreviation(element);
            case ElementKind.Math when !element.IsBlock:
                return new MathInline { Content = new StringSlice(element.Value) };
            case ElementKind.HtmlElement:
                return Container(
                    new HtmlElementInline
                    {
                        TagName = element.Value, IsBlock = element.IsBlock, IsRaw = element.Model == ContentModel.Raw,
                        HoldsBlocks = element.Model == ContentModel.Block, IsSelfClosed = element.IsClosed, IsInRaw = inRaw,
                    },
                    element);
            case ElementKind.XmlComment or ElementKind.XmlInstruction:
                return new RawHtmlInline { Html = element.Value, IsLine = element.IsBlock && !inRaw };
            case ElementKind.Comment:
                return new RawHtmlInline { Html = $"<!-- {element.Value} -->", IsLine = element.IsBlock };
            case ElementKind.Raw:
                return new RawHtmlInline { Html = MarkdigBuilder.RawText(element), EndsLine = element.IsBlock };
            default:
                return blocks.Build(element, null, inRaw) is { } block ? new BlockInline { Block = block } : null;
        }
    }

    private AbbreviationSpan Abbreviation(Element element)
    {
        if (!state.Abbreviations.TryGetValue(element.Value, out var entry))
        {
            state.Abbreviations.TryGetValue(WithSingleSpaces(element.Value), out entry);
        }

        var span = new AbbreviationSpan { Text = element.Value, Title = entry?.Title ?? "" };
        if (entry?.Mark.Attributes is { Count: > 0 } attributes)
        {
            span.SetAttributes(new OrderedAttributes(attributes));
        }

        return span;
    }

    private static string WithSingleSpaces(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var inSpace = false;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (!space)
            {
                result.Append(c);
            }
            else if (!inSpace)
            {
                result.Append(' ');
            }

            inSpace = space;
        }

        return result.ToString();
    }

    private KramdownLink Link(Element element)
    {
        var attributes = element.Attributes;
        var link = new KramdownLink { Url = attributes?["href"], Title = attributes?["title"], IsAutoLink = element.IsClosed };
        SetOrder(link, attributes, "href");
        return Container(link, element);
    }

    private KramdownLink Image(Element element)
    {
        var attributes = element.Attributes;
        var link = new KramdownLink { IsImage = true, Url = attributes?["src"], Title = attributes?["title"], AltText = attributes?["alt"] };
        SetOrder(link, attributes, "src");
        if (link.AltText is { Length: > 0 } alt)
        {
            link.AppendChild(new LiteralInline(alt));
        }

        return link;
    }

    /// <summary>Plain links need no list of attributes: their properties and the usual order say it all.</summary>
    private static void SetOrder(KramdownLink link, Attributes.AttributeList? attributes, string first)
    {
        var expected = (link.Url is null ? 0 : 1) + (link.AltText is null ? 0 : 1) + (link.Title is null ? 0 : 1);
        if (attributes is not null && (attributes.Count != expected || !attributes.StartsWith(first)))
        {
            link.SetAttributes(new OrderedAttributes(attributes));
        }
    }

    private T Container<T>(T inline, Element element)
        where T : ContainerInline
    {
        StackGuard.Run((this, inline), element, static (target, e) => target.Item1.AddChildren(target.inline, e));
        return inline;
    }
}
