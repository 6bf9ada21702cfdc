using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Line breaks: two spaces or two backslashes before a line end.</summary>
internal static class LineBreakRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        var c = parser.At(start);
        if (c is not (' ' or '\\') || parser.At(start + 1) != c || parser.At(start + 2) != '\n')
        {
            return false;
        }

        parser.Tree.Add(parser.New(ElementKind.LineBreak, start, start + 2));
        parser.Position = start + 2;
        return true;
    }
}
