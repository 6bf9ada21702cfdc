using System.Buffers;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Characters that a backslash robs of their meaning.</summary>
internal static class EscapeRule
{
    private static readonly SearchValues<char> Escapable = SearchValues.Create("\\.*_+`<>()[]{}#!:|\"'$=-");

    public static bool IsEscapable(char c, bool gfm) => Escapable.Contains(c) || (gfm && c == '~');

    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        if (parser.At(start) != '\\' || start + 1 >= parser.End || !IsEscapable(parser.Text[start + 1], parser.State.Dialect.IsGfm))
        {
            return false;
        }

        parser.AddText(start + 1, start + 2);
        parser.Position = start + 2;
        return true;
    }
}
