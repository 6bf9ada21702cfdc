namespace JekyllNet.Reading;

/// <summary>A source text taken apart: its front matter, still YAML, and what follows.</summary>
/// <param name="Yaml">The YAML, from its opening <c>---</c> up to the line that closes it; <see langword="null"/> where there is none.</param>
/// <param name="Body">What follows: the whole text where there is no front matter.</param>
/// <param name="BodyLine">The line that the body begins at, counted from 1.</param>
internal readonly record struct FrontMatterText(string? Yaml, string Body, int BodyLine)
{
    private const string Dashes = "---";

    /// <summary>
    /// Takes <paramref name="text"/> apart. The opener is <c>---</c> with nothing but blanks after it, the closer a line that
    /// begins with <c>---</c> or <c>...</c>; blank lines after either belong to it, so the body never begins with one.
    /// </summary>
    public static FrontMatterText Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.StartsWith(Dashes, StringComparison.Ordinal) || !TrySkipLineEnd(text, Dashes.Length, out var line))
        {
            return new FrontMatterText(null, text, 1);
        }

        while (line < text.Length)
        {
            if (IsCloser(text.AsSpan(line)) && (TrySkipLineEnd(text, line + Dashes.Length, out var body) || body == text.Length))
            {
                return new FrontMatterText(text[..line], text[body..], 1 + text.AsSpan(0, body).Count('\n'));
            }

            var end = text.IndexOf('\n', line);
            line = end < 0 ? text.Length : end + 1;
        }

        return new FrontMatterText(null, text, 1);
    }

    private static bool IsCloser(ReadOnlySpan<char> line) =>
        line.StartsWith(Dashes, StringComparison.Ordinal) || line.StartsWith("...", StringComparison.Ordinal);

    /// <summary>Skips blanks and blank lines, up to the start of the next line that holds anything.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="next">After the last line feed of the blanks; the text's end where nothing else follows.</param>
    /// <returns>Whether there was a line feed among the blanks.</returns>
    private static bool TrySkipLineEnd(string text, int from, out int next)
    {
        next = from;
        var found = false;
        var i = from;
        for (; i < text.Length && text[i] is ' ' or (>= '\t' and <= '\r'); i++)
        {
            if (text[i] == '\n')
            {
                found = true;
                next = i + 1;
            }
        }

        if (i == text.Length)
        {
            next = i;
        }

        return found;
    }
}
