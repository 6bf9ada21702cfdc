using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Extensions and attribute lists within text.</summary>
internal static class SpanExtensionRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        if (parser.At(start + 1) != ':')
        {
            return false;
        }

        var text = parser.Text;
        if (parser.At(start + 2) is ':' or '/')
        {
            var tag = ExtensionTag.Read(text, start, parser.End, parser.Braces.Closing);
            if (tag.End >= 0)
            {
                ReadExtension(parser, tag, start);
                return true;
            }
        }

        var (close, end) = parser.Braces.Closing(start + 2, false);
        if (close > start + 2)
        {
            if (parser.Tree.LastChild is { } last && last.Kind != ElementKind.Text)
            {
                parser.Position = end;
                var attributes = new InlineAttributes();
                AttributeListParser.Parse(text.AsSpan(start + 2, close - start - 2), attributes, parser.State);
                (last.Ial ??= new InlineAttributes()).Merge(attributes);
                AttributeApplier.Apply(last.OwnAttributes, attributes, parser.State);
                return true;
            }

            parser.State.Warn("Found span IAL after text - ignoring it");
        }

        parser.AddText(start, start + 1);
        parser.Position = start + 1;
        return true;
    }

    private static void ReadExtension(SpanParser parser, ExtensionTag tag, int start)
    {
        var line = parser.LineAt(start);
        var problem = TryExtension(parser, tag, start, line);
        if (problem is null)
        {
            return;
        }

        parser.State.Warn(problem);
        parser.AddText(start, start + 1);
        parser.Position = start + 1;
    }

    private static string? TryExtension(SpanParser parser, ExtensionTag tag, int start, int line)
    {
        if (tag.IsStop)
        {
            return ExtensionTag.InvalidStop(tag.Name, line);
        }

        var options = ExtensionTag.ReadOptions(parser.Text, tag, parser.State);
        string? body = null;
        var end = tag.End;
        if (!tag.IsClosed)
        {
            var stop = FindStop(parser, tag.Name, tag.End, out end);
            if (stop < 0)
            {
                return ExtensionTag.MissingStop(tag.Name, line);
            }

            body = parser.Text[tag.End..stop];
        }

        var document = Text.LineMap.ToDocument(parser.Map, start);
        if (!new ExtensionHandler(parser.State).TryHandle(tag.Name, options, body, false, parser.Tree, document))
        {
            return ExtensionTag.InvalidName(tag.Name, line);
        }

        parser.Position = end;
        return null;
    }

    private static int FindStop(SpanParser parser, string name, int from, out int end)
    {
        end = -1;
        for (var at = from; parser.MayTry && (at = parser.StopTags.Next(at)) >= 0; at++)
        {
            end = ExtensionTag.StopEnd(parser.Text, at, parser.End, name);
            if (end >= 0)
            {
                return at;
            }
        }

        return -1;
    }
}
