using System.Text;
using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>HTML within text.</summary>
internal static class SpanHtmlRule
{
    public static bool TryParse(SpanParser parser, SpanRules rules)
    {
        var start = parser.Position;
        var text = parser.Text;
        var html = parser.Html;
        var next = parser.At(start + 1);
        if (next != '/' && html.NameEnd(start + 1) == start + 1 && !html.StartsWith(start, "<!--") && !html.StartsWith(start, "<![CDATA["))
        {
            return false;
        }

        var end = html.CommentEnd(start);
        if (end >= 0)
        {
            var comment = parser.New(ElementKind.XmlComment, start, end);
            comment.Value = text[start..end];
            parser.Tree.Add(comment);
            parser.Position = end;
            return true;
        }

        end = html.CdataEnd(start);
        if (end >= 0)
        {
            var escaped = Escape(text.AsSpan(start + 9, end - start - 12));
            parser.AddText(parser.Tree, escaped, 0, escaped.Length);
            parser.Position = end;
            return true;
        }

        var (nameEnd, tagEnd) = html.EndTag(start);
        if (tagEnd >= 0)
        {
            parser.State.Warn($"Found invalidly used HTML closing tag for '{text[(start + 2)..nameEnd]}' on line {parser.LineAt(start)}");
            parser.AddText(start, tagEnd);
            parser.Position = tagEnd;
            return true;
        }

        if (!html.TryStartTag(start, out var tag))
        {
            parser.AddText(start, start + 1);
            parser.Position = start + 1;
            return true;
        }

        ReadElement(parser, tag, start, rules);
        return true;
    }

    private static void ReadElement(SpanParser parser, HtmlTag tag, int start, SpanRules rules)
    {
        var text = parser.Text;
        parser.Position = tag.End;
        var name = HtmlNames.Normalize(text.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart));
        if (HtmlNames.Block.Contains(name))
        {
            parser.State.Warn($"Found block HTML tag '{name}' in span-level text on line {parser.LineAt(start)}");
            parser.AddText(start, tag.End);
            return;
        }

        var element = HtmlElements.Create(text, tag, parser.State, parser.Map);
        element.Start = Text.LineMap.ToDocument(parser.Map, start);
        JoinLines(element);
        var parse = IsParsed(parser, element);
        element.Model = parse ? ContentModel.Span : ContentModel.Raw;
        element.IsClosed = tag.IsClosed;
        parser.Tree.Add(element);
        if (!tag.IsClosed && !HtmlNames.WithoutBody.Contains(name))
        {
            ReadBody(parser, element, parse ? parser.State.Dialect.Spans : SpanRules.SpanHtml);
        }

        element.End = Text.LineMap.ToDocument(parser.Map, parser.Position - 1) + 1;
        if (parser.State.Options.HtmlToNative)
        {
            NativeConverter.Convert(element, null);
        }
    }

    private static void ReadBody(SpanParser parser, Element element, SpanRules rules)
    {
        var stop = SpanStop.EndTag(element.Value, HtmlNames.Known.Contains(element.Value));
        var found = false;
        if (parser.Depth < parser.State.MaxDepth)
        {
            found = parser.ParseInto(element, ref stop, rules);
        }

        if (found)
        {
            parser.Position = stop.EndTagEnd(parser);
            return;
        }

        parser.State.Warn($"Found no end tag for '{element.Value}' (line {parser.State.LineOf(element)}) - auto-closing it");
        parser.AddText(element, parser.Text, parser.Position, parser.End);
        parser.Position = parser.End;
    }

    private static bool IsParsed(SpanParser parser, Element element)
    {
        var raw = HtmlNames.ModelOf(element.Value) == ContentModel.Raw;
        var parse = !raw && parser.Tree.Model != ContentModel.Raw && parser.State.Options.ParseSpanHtml;
        switch (MarkdownAttribute.Take(element))
        {
            case MarkdownAttribute.Block:
                parser.State.Warn(
                    $"Cannot use block-level parsing in span-level HTML tag (line {parser.State.LineOf(element)}) - using default mode");
                return parse;
            case MarkdownAttribute.Span:
                return true;
            case MarkdownAttribute.Default:
                return !raw;
            case MarkdownAttribute.Raw:
                return false;
            default:
                return parse;
        }
    }

    private static void JoinLines(Element element)
    {
        if (element.Attributes is null)
        {
            return;
        }

        foreach (var (name, value) in element.Attributes.Copy())
        {
            if (value.Contains('\n'))
            {
                element.Attributes.Set(name, Joined(value));
            }
        }
    }

    private static string Joined(string value)
    {
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\n')
            {
                result.Append(value[i]);
            }
            else if (i == 0 || value[i - 1] != '\n')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    private static string Escape(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
