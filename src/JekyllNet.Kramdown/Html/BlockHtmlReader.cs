using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Blocks;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>
/// Reads block HTML elements. Their content is raw HTML unless an option or a <c>markdown</c> attribute says otherwise.
/// </summary>
/// <param name="parser">The parser whose text is read.</param>
/// <param name="isRaw">Whether everything is raw HTML, whatever options and attributes say.</param>
internal sealed class BlockHtmlReader(BlockParser parser, bool isRaw = false)
{
    /// <summary>Raw elements that are never closed nest in each other, so real texts go deeper here than in blocks.</summary>
    private const int RawDepthFactor = 5;

    private readonly string text = parser.Text;

    /// <summary>Reads the element whose start tag was recognised, into the parser's current element.</summary>
    public void ReadElement(HtmlTag tag, int start, int depth)
    {
        var element = HtmlElements.Create(text, tag, parser.State, parser.Map);
        element.IsBlock = true;
        element.Start = parser.ToDocument(start);
        var parent = parser.Tree;
        parent.Add(element);
        parser.Position = tag.End;
        var closed = tag.IsClosed || HtmlNames.WithoutBody.Contains(element.Value);
        if (element.Value is "script" or "style")
        {
            ReadRawText(element);
            Settle(element, false);
            return;
        }

        var model = Settle(element, closed);
        if (closed)
        {
            return;
        }

        StackGuard.Run(this, (element, model, depth), static (reader, body) => reader.ReadBody(body.element, body.model, body.depth));
        element.End = parser.ToDocument(Math.Max(0, parser.Position - 1)) + 1;
        if (!isRaw && !IsRaw(parent))
        {
            SkipTrailingSpace(parser);
        }
    }

    public static void SkipTrailingSpace(BlockParser parser)
    {
        var at = parser.Position;
        while (at < parser.Text.Length && Chars.IsIndent(parser.Text[at]))
        {
            at++;
        }

        parser.Position = at < parser.Text.Length && parser.Text[at] == '\n' ? at + 1 : parser.Position;
    }

    private static bool IsRaw(Element element) => element.Kind == ElementKind.HtmlElement && element.Model == ContentModel.Raw;

    /// <summary>Settles what the element holds and gives it the attribute list that stands before it.</summary>
    private ContentModel Settle(Element element, bool closed)
    {
        if (isRaw)
        {
            (element.Model, element.IsClosed) = (ContentModel.Raw, closed);
            return ContentModel.Raw;
        }

        if (parser.PendingIal is not null)
        {
            element.Ial = parser.PendingIal;
            parser.PendingIal = null;
        }

        var model = !IsRaw(parser.Tree) && parser.State.Options.ParseBlockHtml ? HtmlNames.ModelOf(element.Value) : ContentModel.Raw;
        model = MarkdownAttribute.Take(element) switch
        {
            MarkdownAttribute.Default => HtmlNames.ModelOf(element.Value),
            MarkdownAttribute.Span => ContentModel.Span,
            MarkdownAttribute.Block => ContentModel.Block,
            MarkdownAttribute.Raw => ContentModel.Raw,
            _ => model,
        };
        if (model == ContentModel.Block)
        {
            SkipTrailingSpace(parser);
        }

        element.Model = model;
        element.IsClosed = closed;
        return model;
    }

    private void ReadBody(Element element, ContentModel model, int depth)
    {
        switch (model)
        {
            case ContentModel.Block when parser.Depth < parser.State.MaxDepth:
                if (!parser.ParseInto(element))
                {
                    WarnUnclosed(element);
                }

                break;
            case ContentModel.Span:
                ReadSpanText(element);
                break;
            default:
                ReadRaw(element, depth + 1);
                break;
        }
    }

    private void ReadSpanText(Element element)
    {
        var (start, end) = parser.Html.FindEndTag(element.Value, parser.Position);
        parser.AddText(element, ElementKind.RawText, parser.Position, start < 0 ? text.Length : start);
        parser.Position = start < 0 ? text.Length : end;
        if (start < 0)
        {
            WarnUnclosed(element);
        }
    }

    private void ReadRawText(Element element)
    {
        var (start, end) = parser.Html.FindEndTag(element.Value, parser.Position);
        var raw = new Element(ElementKind.Raw) { Value = text[parser.Position..(start < 0 ? text.Length : start)] };
        if (raw.Value.Length > 0)
        {
            element.Add(raw);
        }

        parser.Position = start < 0 ? text.Length : end;
        if (start < 0)
        {
            parser.State.Warn($"Found no end tag for '{element.Value}' - auto-closing it");
        }
    }

    /// <summary>Reads raw HTML up to the end of the text or the element's end tag.</summary>
    public void ReadRaw(Element element, int depth)
    {
        var outer = parser.Tree;
        parser.Tree = element;
        var textStart = parser.Position;
        var done = false;
        while (parser.Position < text.Length && !done)
        {
            var at = text.IndexOf('<', parser.Position);
            if (at < 0)
            {
                break;
            }

            done = ReadRawPiece(element, at, depth, ref textStart);
        }

        if (!done)
        {
            var hasRest = parser.Position < text.Length;
            parser.AddText(element, ElementKind.Text, textStart, text.Length);
            parser.Position = text.Length;
            if (hasRest && element.Kind == ElementKind.HtmlElement)
            {
                parser.State.Warn($"Found no end tag for '{element.Value}' on line {parser.State.LineOf(element)} - auto-closing it");
            }
        }

        parser.Tree = outer;
    }

    private bool ReadRawPiece(Element element, int at, int depth, ref int textStart)
    {
        var html = parser.Html;
        Element? node = null;
        var end = html.CommentEnd(at);
        if (end >= 0)
        {
            node = new Element(ElementKind.XmlComment);
        }
        else if ((end = html.InstructionEnd(at)) >= 0)
        {
            node = new Element(ElementKind.XmlInstruction);
        }
        else if ((end = html.CdataEnd(at)) >= 0)
        {
            parser.AddText(element, ElementKind.Text, textStart, at);
            element.Add(Element.OfText(ElementKind.Text, text, at + 9, end - 3, parser.Map));
            parser.Position = textStart = end;
            return false;
        }

        if (node is not null)
        {
            parser.AddText(element, ElementKind.Text, textStart, at);
            node.Value = text[at..end];
            node.IsBlock = true;
            node.Start = parser.ToDocument(at);
            node.End = parser.ToDocument(end - 1) + 1;
            element.Add(node);
            parser.Position = textStart = end;
            return false;
        }

        if (depth < parser.State.MaxDepth * RawDepthFactor && html.TryStartTag(at, out var tag))
        {
            parser.AddText(element, ElementKind.Text, textStart, at);
            ReadElement(tag, at, depth);
            textStart = parser.Position;
            return false;
        }

        var (nameEnd, tagEnd) = html.EndTag(at);
        if (tagEnd < 0)
        {
            parser.Position = at + 1;
            return false;
        }

        var name = text[(at + 2)..nameEnd];
        if (element.Value == (HtmlNames.Known.Contains(element.Value) ? name.ToLowerInvariant() : name))
        {
            parser.AddText(element, ElementKind.Text, textStart, at);
            parser.Position = tagEnd;
            return true;
        }

        parser.State.Warn($"Found invalidly used HTML closing tag for '{name}' on line {parser.LineAt(at)} - ignoring it");
        parser.Position = tagEnd;
        return false;
    }

    private void WarnUnclosed(Element element) =>
        parser.State.Warn($"Found no end tag for '{element.Value}' (line {parser.State.LineOf(element)}) - auto-closing it");
}
