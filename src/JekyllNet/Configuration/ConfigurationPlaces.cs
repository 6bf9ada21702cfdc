using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Configuration;

/// <summary>
/// Finds where the configuration files say something, for messages. A look at their text suffices for that: the first place behind
/// the key where the word stands as a whole.
/// </summary>
internal sealed class ConfigurationPlaces(SiteConfiguration configuration, SiteOptions options)
{
    private readonly TextDecoder _decoder = new("utf-8");

    /// <summary>The place of <paramref name="word"/> in the value of a key of the top level, or of that key itself, in the last file that has it.</summary>
    public SourceLocation? Find(string key, string word)
    {
        var files = options.ConfigurationFiles?.Select(f => SitePath.Expand(f, options.WorkingDirectory))
            ?? [SitePath.Join(configuration.Source, "_config.yml"), SitePath.Join(configuration.Source, "_config.yaml")];
        foreach (var file in files.Reverse())
        {
            if (options.FileSystem.FileExists(file)
                && FindBelow(_decoder.Decode(options.FileSystem.ReadAllBytes(file)).Text, key, word) is { } place)
            {
                return new SourceLocation(file, place.Line, place.Column);
            }
        }

        return null;
    }

    private static (int Line, int Column)? FindBelow(string text, string key, string word)
    {
        var lines = text.Split('\n');
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
