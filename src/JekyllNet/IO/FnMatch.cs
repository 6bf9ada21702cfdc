using System.Text;

namespace JekyllNet.IO;

/// <summary>
/// Ruby's <c>File.fnmatch?</c> with its default flags: <c>*</c> and <c>?</c> cross slashes, <c>[]</c> is a set, a backslash takes the
/// next character as it is, <c>{}</c> and <c>**</c> mean nothing special, and a leading period wants a period in the pattern.
/// </summary>
/// <remarks>Takes time proportional to pattern times path at worst: a failed match goes back to the last star only.</remarks>
internal static class FnMatch
{
    /// <summary>Whether the path matches the pattern.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (path.StartsWith('.') && !pattern[SkipEscape(pattern, 0)..].StartsWith('.'))
        {
            return false;
        }

        int p = 0;
        int s = 0;
        int starPattern = -1;
        int starPath = 0;
        while (true)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                do
                {
                    p++;
                }
                while (p < pattern.Length && pattern[p] == '*');

                if (SkipEscape(pattern, p) == pattern.Length)
                {
                    return true;
                }

                if (s == path.Length)
                {
                    return false;
                }

                starPattern = p;
                starPath = s;
                continue;
            }

            if (s == path.Length)
            {
                return SkipEscape(pattern, p) == pattern.Length;
            }

            if (MatchOne(pattern, path[s..], ref p))
            {
                s += RuneLength(path, s);
                continue;
            }

            if (starPattern < 0)
            {
                return false;
            }

            starPath += RuneLength(path, starPath);
            p = starPattern;
            s = starPath;
        }
    }

    /// <summary>Whether the pattern holds a character that gives it a meaning beyond its own text.</summary>
    public static bool HasMagic(ReadOnlySpan<char> pattern) => pattern.IndexOfAny("*?[\\") >= 0;

    private static bool MatchOne(ReadOnlySpan<char> pattern, ReadOnlySpan<char> rest, ref int p)
    {
        if (p == pattern.Length)
        {
            return false;
        }

        if (pattern[p] == '?')
        {
            p++;
            return true;
        }

        if (pattern[p] == '[')
        {
            int end = MatchSet(pattern, p + 1, RuneAt(rest, 0));
            if (end < 0)
            {
                return false;
            }

            p = end;
            return true;
        }

        // A backslash at the very end stands for nothing.
        int at = SkipEscape(pattern, p);
        if (at == pattern.Length || RuneAt(pattern, at) != RuneAt(rest, 0))
        {
            return false;
        }

        p = at + RuneLength(pattern, at);
        return true;
    }

    // The index after the closing bracket when the set takes the character, else -1 (so too when the set is never closed).
    private static int MatchSet(ReadOnlySpan<char> pattern, int p, int character)
    {
        bool negated = p < pattern.Length && pattern[p] is '!' or '^';
        if (negated)
        {
            p++;
        }

        bool found = false;
        while (p < pattern.Length)
        {
            if (pattern[p] == ']')
            {
                return found == negated ? -1 : p + 1;
            }

            if (!TakeSetCharacter(pattern, ref p, out int low) || p >= pattern.Length)
            {
                return -1;
            }

            int high = low;
            if (pattern[p] == '-' && !pattern[(p + 1)..].StartsWith(']'))
            {
                p++;
                if (!TakeSetCharacter(pattern, ref p, out high))
                {
                    return -1;
                }
            }

            // The ends of a range count even when the range is upside down.
            found |= character == low || character == high || (low <= character && character <= high);
        }

        return -1;
    }

    private static bool TakeSetCharacter(ReadOnlySpan<char> pattern, ref int p, out int character)
    {
        character = 0;
        if (p < pattern.Length && pattern[p] == '\\')
        {
            p++;
        }

        if (p >= pattern.Length)
        {
            return false;
        }

        character = RuneAt(pattern, p);
        p += RuneLength(pattern, p);
        return true;
    }

    private static int SkipEscape(ReadOnlySpan<char> pattern, int p) =>
        p < pattern.Length && pattern[p] == '\\' ? p + 1 : p;

    private static int RuneAt(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out Rune rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[index];

    private static int RuneLength(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
