using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>The <c>sass:</c> section of the configuration. Immutable.</summary>
internal sealed class SassSettings(SiteConfiguration configuration, Theme? theme)
{
    private readonly string _directory = SitePath.Sanitize(
        configuration.Source, configuration.Sass["sass_dir"] is { } dir && !dir.IsNil() ? dir.ToStringValue() : "_sass");

    /// <summary>The request that compiles a text.</summary>
    public SassRequest ToRequest(string text, string? path, bool indented) => new()
    {
        Text = text,
        Path = path,
        Syntax = indented ? SassSyntax.Indented : SassSyntax.Scss,
        LoadPaths = [.. LoadPaths()],
        Style = configuration.Sass["style"].ToStringValue().TrimStart(':') == "compressed" ? SassOutputStyle.Compressed : SassOutputStyle.Expanded,
        Charset = path is not null,
    };

    private IEnumerable<string> LoadPaths()
    {
        foreach (var extra in configuration.Sass["load_paths"] as ListValue ?? [])
        {
            yield return SitePath.Sanitize(configuration.Source, extra.ToStringValue());
        }

        yield return _directory;
        if (theme?.SassPath is { } sass)
        {
            yield return sass;
        }
    }
}
