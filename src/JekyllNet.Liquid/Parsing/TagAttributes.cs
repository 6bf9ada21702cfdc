using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>The <c>name: value</c> pairs that are found anywhere in a tag's markup.</summary>
internal static class TagAttributes
{
    public static IEnumerable<(string Name, string Value)> Scan(string markup)
    {
        for (var i = 0; i < markup.Length;)
        {
            if (!RubyString.IsWord(markup[i]))
            {
                i++;
                continue;
            }

            var nameEnd = QuotedFragment.SkipWord(markup, i);
            if (TryValue(markup, nameEnd, out var begin, out var end))
            {
                yield return (markup[i..nameEnd], markup[begin..end]);
                i = end;
            }
            else
            {
                i = nameEnd;
            }
        }
    }

    /// <summary>Whether the whole text is one such pair.</summary>
    public static bool TryParseWhole(string text, out string name, out string value)
    {
        var nameEnd = QuotedFragment.SkipWord(text, 0);
        if (nameEnd > 0 && TryValue(text, nameEnd, out var begin, out var end) && end == text.Length)
        {
            (name, value) = (text[..nameEnd], text[begin..]);
            return true;
        }

        (name, value) = ("", "");
        return false;
    }

    private static bool TryValue(string markup, int nameEnd, out int begin, out int end)
    {
        var colon = QuotedFragment.SkipSpace(markup, nameEnd);
        if (colon < markup.Length && markup[colon] == ':')
        {
            begin = QuotedFragment.SkipSpace(markup, colon + 1);
            end = QuotedFragment.End(markup, begin);
            return end > begin;
        }

        begin = end = nameEnd;
        return false;
    }
}
