using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>
/// Liquid's word: a quoted string, or a run of quoted strings and characters other than white space, comma, bar and quotes.
/// A quote that is never closed belongs to no word.
/// </summary>
internal static class QuotedFragment
{
    /// <summary>The end of the word that begins at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] is '"' or '\'')
        {
            // A quoted string at the beginning is a whole word by itself.
            return QuoteEnd(text, start);
        }

        var i = start;
        while (i < text.Length)
        {
            var next = text[i] is '"' or '\'' ? QuoteEnd(text, i) : IsPlain(text[i]) ? i + 1 : i;
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>The end of words that follow one another without anything between.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (true)
        {
            var end = End(text, i);
            if (end == i)
            {
                return i;
            }

            i = end;
        }
    }

    /// <summary>Finds the first word at or after <paramref name="start"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, out int begin, out int end)
    {
        for (begin = start; begin < text.Length; begin++)
        {
            end = End(text, begin);
            if (end > begin)
            {
                return true;
            }
        }

        end = begin;
        return false;
    }

    public static int SkipSpace(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && RubyString.IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    public static int SkipWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && RubyString.IsWord(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int QuoteEnd(ReadOnlySpan<char> text, int start)
    {
        var length = text[(start + 1)..].IndexOf(text[start]);
        return length < 0 ? start : start + length + 2;
    }

    private static bool IsPlain(char c) => !RubyString.IsSpace(c) && c is not (',' or '|' or '"' or '\'');
}
