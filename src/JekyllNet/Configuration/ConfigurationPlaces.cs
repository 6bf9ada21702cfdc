using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Configuration;

/// <summary>
/// Finds where the configuration files say something, for messages. A look at their text suffices for that: the first place behind
/// the key where the word stands as a whole.
/// </summary>
internal sealed class ConfigurationPlaces(SiteOptions options)
{
    // Read at the first question, and once for all of them.
    private readonly Lazy<(string File, string[] Lines)[]> _files = new(() => [.. Read(options)]);

    /// <summary>The place of <paramref name="word"/> in the value of a key of the top level, or of that key itself, in the last file that has it.</summary>
    public SourceLocation? Find(string key, string word)
    {
        foreach (var (file, lines) in _files.Value.AsEnumerable().Reverse())
        {
            if (FindBelow(lines, key, word) is { } place)
            {
                return new SourceLocation(file, place.Line, place.Column);
            }
        }

        return null;
    }

    private static IEnumerable<(string File, string[] Lines)> Read(SiteOptions options)
    {
        var decoder = new TextDecoder("utf-8");
        foreach (var file in ConfigurationReader.FilesOf(options).Where(options.FileSystem.FileExists))
        {
            yield return (file, decoder.Decode(options.FileSystem.ReadAllBytes(file)).Text.Split('\n'));
        }
    }

    private static (int Line, int Column)? FindBelow(string[] lines, string key, string word)
    {
        var start = Array.FindIndex(lines, l => l.StartsWith(key + ":", StringComparison.Ordinal));
        if (start >= 0 && word == key)
        {
            return (start + 1, 1);
        }

        for (var i = start; i >= 0 && i < lines.Length; i++)
        {
            var column = lines[i].IndexOf(word, i == start ? key.Length : 0, StringComparison.Ordinal);
            var end = column + word.Length;
            if (column > 0 && !IsWordPart(lines[i][column - 1]) && (end == lines[i].Length || !IsWordPart(lines[i][end])))
            {
                return (i + 1, column + 1);
            }
        }

        return null;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/';
}
