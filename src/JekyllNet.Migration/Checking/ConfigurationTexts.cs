using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking;

/// <summary>Finds where the configuration files say something.</summary>
internal sealed class ConfigurationTexts
{
    private readonly List<SourceText> _files = [];

    public ConfigurationTexts(string source, IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(File.Exists))
        {
            _files.Add(new SourceText(SitePath.ToRelative(source, path), File.ReadAllBytes(path)));
        }
    }

    /// <summary>The files that were read, in their order.</summary>
    public IReadOnlyList<SourceText> Files => _files;

    /// <summary>The place of a key, or of a key below another: the last one, which is the one that counts. Null where no file has it.</summary>
    public SourceLocation? Find(string key, string? inner = null)
    {
        foreach (var file in Enumerable.Reverse(_files))
        {
            var line = Array.FindLastIndex(file.Lines, l => IsKey(l, key));
            var place = line < 0 || inner is null ? line : FindBelow(file.Lines, line, inner);
            if (place >= 0)
            {
                return new SourceLocation(file.Path, place + 1);
            }
        }

        return null;
    }

    private static int FindBelow(string[] lines, int start, string inner)
    {
        // A mapping in braces stands on the line of its key.
        if (lines[start].Contains('{', StringComparison.Ordinal))
        {
            return start;
        }

        for (var i = start + 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-'))
            {
                break;
            }

            if (IsKey(line.TrimStart(), inner))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsKey(ReadOnlySpan<char> line, string key)
    {
        var quote = line.StartsWith("\"") || line.StartsWith("'") ? 1 : 0;
        return line[quote..].StartsWith(key) && line[(quote + key.Length)..].TrimStart("\"' \t").StartsWith(":");
    }
}
