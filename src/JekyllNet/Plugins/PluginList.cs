using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins;

/// <summary>Finds the plugins that a site lists: under <c>plugins</c>, or else in its Gemfile.</summary>
internal sealed class PluginList(SiteConfiguration configuration, SiteOptions options)
{
    private const string Key = "plugins";

    private readonly TextDecoder _decoder = new("utf-8");
    private readonly ConfigurationPlaces _places = new(options);

    /// <summary>The plugins in their order, each once.</summary>
    public IReadOnlyList<ListedPlugin> Read()
    {
        var listed = Names() is { Count: > 0 } names ? Locate(names) : FromGemfile();
        return [.. listed.DistinctBy(p => p.Name, StringComparer.Ordinal)];
    }

    private List<string> Names() => configuration[Key] switch
    {
        ListValue list => [.. list.OfType<StringValue>().Select(s => s.ToStringValue())],
        StringValue one => [one.ToStringValue()],
        _ => [],
    };

    private IEnumerable<ListedPlugin> Locate(List<string> names) => names.Select(name => new ListedPlugin(name, Key, _places.Find(Key, name)));

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

    private string? ReadText(string path) =>
        options.FileSystem.FileExists(path) ? _decoder.Decode(options.FileSystem.ReadAllBytes(path)).Text : null;
}
