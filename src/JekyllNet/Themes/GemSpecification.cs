using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Themes;

/// <summary>The specification of an installed gem. It is Ruby, of which only the usual forms are read; nothing in it is run.</summary>
internal sealed class GemSpecification(ISiteFileSystem files, string root, string name)
{
    private const string RuntimeDependency = ".add_runtime_dependency";
    private const string Dependency = ".add_dependency";

    private readonly Lazy<string> _text = new(() => Read(files, root, name));

    /// <summary>The whole text; empty where there is none.</summary>
    public string Text => _text.Value;

    /// <summary>The names of the gems that it needs to run.</summary>
    public IReadOnlyList<string> RuntimeDependencies()
    {
        var named = Names(RuntimeDependency);
        return named.Count > 0 ? named : Names(Dependency);
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

    // RubyGems writes them as "s.add_runtime_dependency(%q<name>.freeze, [...])", people as 'spec.add_runtime_dependency "name", "~> 1"'.
    private List<string> Names(string method)
    {
        var names = new List<string>();
        foreach (var line in Text.Split('\n'))
        {
            var at = line.IndexOf(method, StringComparison.Ordinal);
            var start = at < 0 ? -1 : line.AsSpan(at).IndexOfAny('"', '\'', '<');
            if (start < 0)
            {
                continue;
            }

            start += at;
            var end = line.IndexOf(line[start] == '<' ? '>' : line[start], start + 1);
            if (end > start + 1)
            {
                names.Add(line[(start + 1)..end]);
            }
        }

        return names;
    }
}
