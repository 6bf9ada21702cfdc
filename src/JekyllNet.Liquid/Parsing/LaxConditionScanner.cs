using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Cuts a condition into comparisons and the <c>and</c>s and <c>or</c>s between them where the strict grammar gave up.</summary>
internal static class LaxConditionScanner
{
    public static List<string> Split(string markup)
    {
        var parts = new List<string>();
        for (var i = 0; i < markup.Length;)
        {
            var end = EndOfOperator(markup, i);
            end = end > i ? end : EndOfComparison(markup, i);
            if (end > i)
            {
                parts.Add(markup[i..end]);
                i = end;
            }
            else
            {
                i++;
            }
        }

        return parts;
    }

    /// <summary>An operator is a word of its own; one white space on either side may belong to it.</summary>
    private static int EndOfOperator(string text, int start)
    {
        var i = start;
        if (i < text.Length && RubyString.IsSpace(text[i]))
        {
            // A space belongs to an operator only right after a word.
            if (i == 0 || !IsWord(text[i - 1]))
            {
                return start;
            }

            i++;
        }
        else if (i > 0 && IsWord(text[i - 1]))
        {
            return start;
        }

        var rest = text.AsSpan(i);
        var length = rest.StartsWith("and") ? 3 : rest.StartsWith("or") ? 2 : 0;
        if (length == 0 || (rest.Length > length && IsWord(rest[length])))
        {
            return start;
        }

        i += length;
        return i + 1 < text.Length && RubyString.IsSpace(text[i]) && IsWord(text[i + 1]) ? i + 1 : i;
    }

    private static int EndOfComparison(string text, int start)
    {
        var end = start;
        while (true)
        {
            var i = QuotedFragment.SkipSpace(text, end);
            if (i >= text.Length || EndOfOperator(text, i) > i)
            {
                return end;
            }

            var word = QuotedFragment.End(text, i);
            if (word == i)
            {
                while (word < text.Length && !RubyString.IsSpace(text[word]))
                {
                    word++;
                }
            }

            end = QuotedFragment.SkipSpace(text, word);
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
