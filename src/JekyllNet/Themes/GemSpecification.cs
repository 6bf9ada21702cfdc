using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Themes;

/// <summary>The specification of an installed gem. It is Ruby, of which only the usual forms are read; nothing in it is run.</summary>
internal sealed class GemSpecification(ISiteFileSystem files, string root, string name)
{
    private static readonly string[] Methods = [".add_runtime_dependency", ".add_dependency"];

    private readonly Lazy<string> _text = new(() => Read(files, root, name));

    /// <summary>The whole text; empty where there is none.</summary>
    public string Text => _text.Value;

    /// <summary>The names of the gems that it needs to run, Jekyll itself aside, in their order, each once.</summary>
    // RubyGems writes them as "s.add_runtime_dependency(%q<name>.freeze, [...])", people as 'spec.add_runtime_dependency "name", "~> 1"'.
    // What RubyGems writes may say the same twice, once for itself and once for its elders.
    public IReadOnlyList<string> RuntimeDependencies()
    {
        var names = new List<string>();
        foreach (var line in Text.Split('\n'))
        {
            if (!line.AsSpan().TrimStart().StartsWith('#') && NameIn(line) is { } name && name != "jekyll" && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static string Read(ISiteFileSystem files, string root, string name)
    {
        string[] places =
        [
            SitePath.Join(root, name + ".gemspec"),
            SitePath.Join(SitePath.DirectoryName(SitePath.DirectoryName(root)), "specifications", SitePath.BaseName(root) + ".gemspec"),
        ];
        return places.FirstOrDefault(files.FileExists) is { } path ? Encoding.UTF8.GetString(files.ReadAllBytes(path)) : "";
    }

    private static string? NameIn(string line)
    {
        var at = Methods.Select(m => line.IndexOf(m, StringComparison.Ordinal)).Max();
        var start = at < 0 ? -1 : line.AsSpan(at).IndexOfAny('"', '\'', '<');
        if (start < 0)
        {
            return null;
        }

        start += at;
        var end = line.IndexOf(line[start] == '<' ? '>' : line[start], start + 1);
        return end > start + 1 ? line[(start + 1)..end] : null;
    }
}
