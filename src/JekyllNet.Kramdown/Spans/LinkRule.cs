using System.Text;
using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Links and images, with an address in parentheses or by reference.</summary>
internal static class LinkRule
{
    public static bool TryParse(SpanParser parser, SpanRules rules)
    {
        var start = parser.Position;
        var isImage = parser.At(start) == '!';
        var open = start + (isImage ? 2 : 1);
        if (parser.At(open - 1) != '[' || open >= parser.End || parser.Text[open] == '^')
        {
            return false;
        }

        parser.Position = open;
        if ((!isImage && parser.OpenLinks > 0) || !parser.MayTry || parser.BracketClose.Next(open) < 0)
        {
            parser.AddText(start, open);
            return true;
        }

        var element = parser.New(isImage ? ElementKind.Image : ElementKind.Link, start, start);
        var stop = SpanStop.LinkText(element);
        if (parser.ParseInto(element, ref stop, rules))
        {
            var textEnd = parser.Position;
            parser.Position++;
            if (TryTarget(parser, element, open, textEnd))
            {
                element.End = Text.LineMap.ToDocument(parser.Map, parser.Position - 1) + 1;
                return true;
            }
        }

        parser.Position = open;
        parser.AddText(start, open);
        return true;
    }

    private static bool TryTarget(SpanParser parser, Element element, int open, int textEnd)
    {
        var after = parser.Position;
        var (found, idStart, idEnd) = LinkTargetReader.ReadId(parser, after);
        if (found || parser.At(after) != '(')
        {
            return TryReference(parser, element, open, textEnd, found ? (idStart, idEnd) : (0, -1));
        }

        if (!LinkTargetReader.TryAddress(parser, after, out var url, out var title, out var end))
        {
            return false;
        }

        parser.Position = end;
        Add(parser, element, url, title, open, textEnd, null);
        return true;
    }

    private static bool TryReference(SpanParser parser, Element element, int open, int textEnd, (int Start, int End) given)
    {
        var hasId = given.End > given.Start;
        parser.Spend(2 * (textEnd - open));
        var name = hasId ? parser.Text[given.Start..given.End] : AltText(parser, open, textEnd);
        var id = LinkDefinition.NormalizeId(name);
        if (!parser.State.Links.TryGetValue(id, out var definition))
        {
            if (!hasId)
            {
                parser.State.Warn($"No link definition for link ID '{id}' found on line {parser.LineAt(open)}");
            }

            return false;
        }

        parser.Position = given.End >= 0 ? given.End + 1 : textEnd + 1;
        Add(parser, element, definition.Url, definition.Title, open, textEnd, definition.Mark?.Ial);
        return true;
    }

    private static void Add(SpanParser parser, Element element, string url, string? title, int open, int textEnd, InlineAttributes? ial)
    {
        var attributes = element.OwnAttributes;
        element.Ial = ial;
        AttributeApplier.Apply(attributes, ial, parser.State);
        if (element.Kind == ElementKind.Link)
        {
            attributes.Set("href", url);
        }
        else
        {
            attributes.Set("src", url);
            attributes.Set("alt", AltText(parser, open, textEnd));
            element.SetChildren(null);
        }

        if (title is not null)
        {
            attributes.Set("title", title);
        }

        parser.Tree.Add(element);
    }

    private static string AltText(SpanParser parser, int start, int end)
    {
        var text = parser.Text;
        if (text.IndexOf('\\', start, end - start) < 0)
        {
            return text[start..end];
        }

        var result = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end && EscapeRule.IsEscapable(text[i + 1], false))
            {
                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}
