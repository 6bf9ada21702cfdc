using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>Finds front matter in a file. Thread-safe.</summary>
internal static class FrontMatterReader
{
    private const int StartLength = 1024;

    private static ReadOnlySpan<byte> Dashes => "---"u8;

    /// <summary>Whether a file has front matter; reads no more of it than that takes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool HasFrontMatter(ISiteFileSystem files, string path) => HasFrontMatter(files, path, out _);

    /// <summary>The same, telling also of front matter that a byte order mark hides.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool HasFrontMatter(ISiteFileSystem files, string path, out bool isHidden)
    {
        var start = files.ReadStart(path, StartLength);
        isHidden = IsHidden(start);

        // A first line of more than a thousand blanks is read to its end, as Jekyll does.
        return HasFrontMatter(start) ||
            (start.Length == StartLength && start.AsSpan().StartsWith(Dashes) && HasFrontMatter(files.ReadAllBytes(path)));
    }

    /// <summary>Whether a file that begins with <paramref name="start"/> has front matter: its first line is <c>---</c> and blanks.</summary>
    /// <param name="start">The first bytes, at least the first line. A byte order mark hides front matter.</param>
    public static bool HasFrontMatter(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith(Dashes))
        {
            return false;
        }

        foreach (var b in start[3..])
        {
            if (b == '\n')
            {
                return true;
            }

            if (b is not ((byte)' ' or (>= (byte)'\t' and <= (byte)'\r')))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a file that begins with these bytes would have front matter if it had no byte order mark.</summary>
    public static bool IsHidden(ReadOnlySpan<byte> start) => start.StartsWith("\uFEFF"u8) && HasFrontMatter(start[3..]);

    /// <summary>Whether a text begins as front matter does.</summary>
    public static bool Opens(ReadOnlySpan<byte> text) => text.StartsWith(Dashes) && TrySkipLineEnd(text, Dashes.Length, out _);

    /// <summary>
    /// Takes a text apart before it is decoded: dashes, dots, blanks and line feeds are the same bytes in all encodings that are read as
    /// text. The opener is <c>---</c> with nothing but blanks after it, the closer a line that begins with <c>---</c> or <c>...</c>;
    /// blank lines after either belong to it, so the body never begins with one.
    /// </summary>
    public static FrontMatterSplit Split(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith(Dashes) || !TrySkipLineEnd(text, Dashes.Length, out var line))
        {
            return new FrontMatterSplit(0, 0, 1);
        }

        while (line < text.Length)
        {
            if (IsCloser(text[line..]) && (TrySkipLineEnd(text, line + Dashes.Length, out var body) || body == text.Length))
            {
                return new FrontMatterSplit(line, body, 1 + text[..body].Count((byte)'\n'));
            }

            var end = text[line..].IndexOf((byte)'\n');
            line = end < 0 ? text.Length : line + end + 1;
        }

        return new FrontMatterSplit(0, 0, 1);
    }

    private static bool IsCloser(ReadOnlySpan<byte> line) => line.StartsWith(Dashes) || line.StartsWith("..."u8);

    /// <summary>Skips blanks and blank lines, up to the start of the next line that holds anything.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="next">After the last line feed of the blanks; the text's end where nothing else follows.</param>
    /// <returns>Whether there was a line feed among the blanks.</returns>
    private static bool TrySkipLineEnd(ReadOnlySpan<byte> text, int from, out int next)
    {
        next = from;
        var found = false;
        var i = from;
        for (; i < text.Length && text[i] is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'); i++)
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
