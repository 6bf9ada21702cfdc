using JekyllNet.Kramdown.Spans;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Checks that each line of what looks like a table has a pipe outside code spans and HTML elements.</summary>
internal static class TablePipes
{
    public static bool OnEveryLine(BlockParser parser, int start, int end)
    {
        var root = new Element(ElementKind.Root);
        new SpanParser(parser.State, parser.Text, start, end, parser.Map, ElementKind.RawText, parser.Depth)
            .ParseAll(root, SpanRules.CodeSpan | SpanRules.SpanHtml);
        var pipe = false;
        foreach (var child in root.ChildrenOrNone)
        {
            var value = child.Kind == ElementKind.RawText ? child.TextString : child.Value;
            var text = value.AsSpan().TrimEnd('\n');
            var lines = text.IsEmpty ? 0 : text.Count('\n') + 1;
            if (child.Kind == ElementKind.CodeSpan)
            {
                if (lines > 2 || (lines == 2 && !pipe))
                {
                    break;
                }

                pipe = pipe && lines != 2;
                continue;
            }

            if (lines > 1 && !pipe && !HasPipe(text[..text.IndexOf('\n')]))
            {
                break;
            }

            pipe = (lines <= 1 && pipe) || (lines > 0 && HasPipe(text[(text.LastIndexOf('\n') + 1)..]));
        }

        return pipe;
    }

    private static bool HasPipe(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '|' && (at == 0 || line[at - 1] != '\\'))
            {
                return true;
            }
        }

        return false;
    }
}
