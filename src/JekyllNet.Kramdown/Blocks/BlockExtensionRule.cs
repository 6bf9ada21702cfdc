using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Attribute list definitions, extensions like <c>{::comment}</c>, and attribute lists of blocks.</summary>
internal static class BlockExtensionRule
{
    public static bool TryEndMarker(BlockParser parser, int start)
    {
        var end = parser.Scan.EndMarker(start);
        if (end < 0)
        {
            return false;
        }

        parser.Position = end;
        parser.AddMark(BlockEnd.Marker);
        return true;
    }

    public static bool TryParse(BlockParser parser)
    {
        var start = parser.Position;
        var open = start + parser.Scan.Indent(start);
        var text = parser.Text;
        if (open + 2 >= text.Length || text[open + 1] != ':')
        {
            return false;
        }

        if (TryDefinition(parser, open))
        {
            return true;
        }

        if (text[open + 2] is ':' or '/')
        {
            return TryExtension(parser, open);
        }

        var (found, contentStart, contentEnd, end) = parser.Scan.AttributeBlock(open);
        if (!found)
        {
            return false;
        }

        parser.Position = end;
        var content = text.AsSpan(contentStart, contentEnd - contentStart);
        if (parser.Tree.LastChild is { } last && last.Kind != ElementKind.Blank
            && (last.Kind != ElementKind.EndOfBlock
                || last.EndedBy is BlockEnd.LinkDefinition or BlockEnd.AbbreviationDefinition or BlockEnd.FootnoteDefinition))
        {
            AttributeListParser.Parse(content, last.Ial ??= new InlineAttributes(), parser.State);
            if (!parser.Scan.AttributeLine(end).Found)
            {
                parser.AddMark(BlockEnd.Attributes);
            }
        }
        else
        {
            AttributeListParser.Parse(content, parser.PendingIal ??= new InlineAttributes(), parser.State);
        }

        return true;
    }

    private static bool TryDefinition(BlockParser parser, int open)
    {
        var text = parser.Text;
        var name = open + 2;
        var nameEnd = AttributeNames.End(text, name, text.Length);
        if (nameEnd == name || nameEnd >= text.Length || text[nameEnd] != ':')
        {
            return false;
        }

        var (close, end) = parser.Scan.ClosingBrace(nameEnd + 1, true);
        if (close <= nameEnd + 1)
        {
            return false;
        }

        var key = text[name..nameEnd];
        if (!parser.State.AttributeDefinitions.TryGetValue(key, out var definition))
        {
            parser.State.AttributeDefinitions[key] = definition = new InlineAttributes();
        }

        parser.Position = end;
        AttributeListParser.Parse(text.AsSpan(nameEnd + 1, close - nameEnd - 1), definition, parser.State);
        parser.AddMark(BlockEnd.AttributeDefinition);
        return true;
    }

    private static bool TryExtension(BlockParser parser, int open)
    {
        var text = parser.Text;
        var tag = ExtensionTag.Read(text, open, text.Length, parser.Scan.ClosingBrace);
        var lineEnd = tag.End < 0 ? -1 : parser.Scan.RestOfLine(tag.End);
        if (lineEnd < 0)
        {
            return false;
        }

        var line = parser.LineAt(parser.Position);
        if (tag.IsStop && tag.Name.Length > 0)
        {
            parser.State.Warn(ExtensionTag.InvalidStop(tag.Name, line));
            return false;
        }

        var bodyStart = lineEnd;
        string? body = null;
        var end = lineEnd;
        if (!tag.IsClosed)
        {
            var (stop, stopEnd) = FindStop(parser, tag.Name, lineEnd);
            if (stop < 0)
            {
                parser.State.Warn(ExtensionTag.MissingStop(tag.Name, line));
                return false;
            }

            body = text[bodyStart..stop];
            body = body.EndsWith('\n') ? body[..^1] : body;
            end = stopEnd;
        }

        var handler = new ExtensionHandler(parser.State);
        var options = ExtensionTag.ReadOptions(text, tag, parser.State);
        var start = parser.Position;
        if (!handler.TryHandle(tag.Name, options, body, true, parser.Tree, parser.ToDocument(start)))
        {
            parser.State.Warn(ExtensionTag.InvalidName(tag.Name, line));
            return false;
        }

        parser.Position = end;
        if (tag.Name == "options")
        {
            parser.AddMark(BlockEnd.Extension);
        }

        return true;
    }

    /// <summary>The next line that holds only the stop tag.</summary>
    private static (int Start, int End) FindStop(BlockParser parser, string name, int from)
    {
        var text = parser.Text;
        for (var at = from; (at = parser.StopTags.Next(at)) >= 0; at++)
        {
            var line = at;
            while (line > from && line > at - 3 && text[line - 1] == ' ')
            {
                line--;
            }

            var tagEnd = ExtensionTag.StopEnd(text, at, text.Length, name);
            var end = tagEnd < 0 || (line > from && text[line - 1] != '\n') ? -1 : parser.Scan.RestOfLine(tagEnd);
            if (end >= 0)
            {
                return (line, end);
            }
        }

        return (-1, -1);
    }
}
