using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins;

/// <summary>Finds the plugins that a site lists: under <c>plugins</c>, or else the older <c>gems</c>, or else in its Gemfile.</summary>
internal sealed class PluginList(SiteConfiguration configuration, SiteOptions options)
{
    private readonly TextDecoder _decoder = new("utf-8");

    /// <summary>The plugins in their order, each once.</summary>
    public IReadOnlyList<ListedPlugin> Read()
    {
        var listed = Names("plugins") is { Count: > 0 } plugins
            ? plugins.Select(name => Locate(name, "plugins"))
            : Names("gems") is { Count: > 0 } gems ? gems.Select(name => Locate(name, "gems")) : FromGemfile();
        return [.. listed.DistinctBy(p => p.Name, StringComparer.Ordinal)];
    }

    private List<string> Names(string key) => configuration[key] switch
    {
        ListValue list => [.. list.OfType<StringValue>().Select(s => s.ToStringValue())],
        StringValue one => [one.ToStringValue()],
        _ => [],
    };

    private IEnumerable<ListedPlugin> FromGemfile()
    {
        foreach (var folder in new[] { configuration.Source, options.WorkingDirectory }.Distinct(StringComparer.Ordinal))
        {
            var path = SitePath.Join(folder, "Gemfile");
            if (ReadText(path) is { } text)
            {
                return Gemfile.PluginsIn(text).Select(p => new ListedPlugin(p.Name, "the Gemfile's group :jekyll_plugins", new SourceLocation(path, p.Line, p.Column)));
            }
        }

        return [];
    }

    private ListedPlugin Locate(string name, string key)
    {
        var files = options.ConfigurationFiles?.Select(f => SitePath.Expand(f, options.WorkingDirectory))
            ?? [SitePath.Join(configuration.Source, "_config.yml"), SitePath.Join(configuration.Source, "_config.yaml")];
        foreach (var file in files.Reverse())
        {
            if (ReadText(file) is { } text && FindBelowKey(text, key, name) is { } place)
            {
                return new ListedPlugin(name, key, new SourceLocation(file, place.Line, place.Column));
            }
        }

        return new ListedPlugin(name, key, null);
    }

    private string? ReadText(string path) =>
        options.FileSystem.FileExists(path) ? _decoder.Decode(options.FileSystem.ReadAllBytes(path)).Text : null;

    // A look at the text suffices for a message: the first place behind the key where the name stands as a whole word.
    private static (int Line, int Column)? FindBelowKey(string text, string key, string name)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, l => l.StartsWith(key + ":", StringComparison.Ordinal));
        for (var i = start; i >= 0 && i < lines.Length; i++)
        {
            var column = lines[i].IndexOf(name, StringComparison.Ordinal);
            var end = column + name.Length;
            if (column > 0 && !IsNamePart(lines[i][column - 1]) && (end == lines[i].Length || !IsNamePart(lines[i][end])))
            {
                return (i + 1, column + 1);
            }
        }

        return null;
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/';
}
