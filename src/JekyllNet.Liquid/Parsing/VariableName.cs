using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>
/// The name that <c>assign</c> and <c>capture</c> set: a run of word characters, dashes, dots and square brackets, each perhaps
/// in round brackets. It is taken from wherever in the markup it is found.
/// </summary>
internal static class VariableName
{
    public static bool TryFind(string markup, out string name)
    {
        for (var i = 0; i < markup.Length; i++)
        {
            var end = End(markup, i);
            if (end > i)
            {
                name = markup[i..end];
                return true;
            }
        }

        name = "";
        return false;
    }

    public static bool TryFindAssignment(string markup, out string name, out string value)
    {
        for (var i = 0; i < markup.Length; i++)
        {
            var end = End(markup, i);
            if (end == i)
            {
                continue;
            }

            var sign = QuotedFragment.SkipSpace(markup, end);
            if (sign < markup.Length && markup[sign] == '=')
            {
                name = markup[i..end];
                value = markup[QuotedFragment.SkipSpace(markup, sign + 1)..];
                return true;
            }

            i = end - 1;
        }

        name = value = "";
        return false;
    }

    private static int End(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var body = text[i] == '(' ? i + 1 : i;
            if (body >= text.Length || !IsNamePart(text[body]))
            {
                break;
            }

            i = body + 1 < text.Length && text[body + 1] == ')' ? body + 2 : body + 1;
        }

        return i;
    }

    private static bool IsNamePart(char c) => RubyString.IsWord(c) || c is '-' or '.' or '[' or ']';
}
