using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Emphasis and strong emphasis.</summary>
internal static class EmphasisRule
{
    public static void Parse(SpanParser parser, SpanRules rules)
    {
        var start = parser.Position;
        var mark = parser.Text[start];
        var length = parser.At(start + 1) == mark ? 2 : 1;
        var kind = length == 2 ? ElementKind.Strong : ElementKind.Emphasis;
        parser.Position = start + length;
        var isOpen = kind == ElementKind.Strong ? parser.OpenStrong > 0 : parser.OpenEmphasis > 0;
        if (isOpen || parser.IsSpaceAt(start + length) || (mark == '_' && IsInWord(parser, start)) || !parser.MayTry)
        {
            parser.AddText(start, start + length);
            return;
        }

        var warnings = parser.State.Warnings;
        var warningCount = warnings.Count;
        var element = TryKind(parser, rules, kind, mark, length, start);
        if (element is null && kind == ElementKind.Strong && parser.Tree.Kind != ElementKind.Emphasis && parser.MayTry)
        {
            parser.Position = start + 1;
            element = TryKind(parser, rules, ElementKind.Emphasis, mark, 1, start);
        }

        if (element is null)
        {
            // kramdown drops the warnings from before a try that failed and keeps those of the try itself.
            warnings.RemoveRange(0, Math.Min(warningCount, warnings.Count));
            parser.AddText(start, start + length);
            parser.Position = start + length;
        }
        else
        {
            parser.Tree.Add(element);
        }
    }

    private static Element? TryKind(SpanParser parser, SpanRules rules, ElementKind kind, char mark, int length, int start)
    {
        var element = parser.New(kind, start, start);
        var stop = SpanStop.Emphasis(mark, length, element);
        if (!parser.ParseInto(element, ref stop, rules))
        {
            return null;
        }

        parser.Position += length;
        element.End = LineMap.ToDocument(parser.Map, parser.Position - 1) + 1;
        return element;
    }

    /// <summary>Whether letters stand before an underscore, at most a dash away.</summary>
    private static bool IsInWord(SpanParser parser, int start)
    {
        var at = start - 1;
        if (at >= parser.Start && parser.Text[at] == '_')
        {
            at = parser.Underscores.RunStart(at) - 1;
        }

        if (at < parser.Start)
        {
            return false;
        }

        var c = parser.Text[at];
        return Chars.IsAlpha(c) || (c == '-' && at > parser.Start && Chars.IsAlpha(parser.Text[at - 1]));
    }
}
