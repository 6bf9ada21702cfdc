using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Themes;
using JekyllNet.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet;

/// <summary>Where all lies that a site is made from, as its configuration says by now.</summary>
internal sealed class SitePlaces
{
    private readonly Site _site;
    private string[] _written = [];
    private string? _theme;

    public SitePlaces(Site site)
    {
        _site = site;
        Source = Read()?.Source ?? site.Options.SourceFolder;
    }

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>Adds what builds write to what is not watched, and the theme and the configuration to what is.</summary>
    public SiteWatcherOptions AddTo(SiteWatcherOptions options)
    {
        Look();
        var files = _site.Options.ConfigurationFiles is null ? _site.ConfigurationFiles.Where(f => !SitePath.IsUnder(Source, f)) : _site.ConfigurationFiles;
        return options with { Ignore = [.. options.Ignore, .. _written], Others = [.. options.Others, .. files, .. _theme is null ? Array.Empty<string>() : [_theme]] };
    }

    // A broken configuration is the build's to report; until it is mended all stays where it was.
    private void Look()
    {
        if (Read() is not { } configuration)
        {
            return;
        }

        _written = [configuration.Destination, SitePath.Sanitize(configuration.Source, configuration.CacheDir)];
        try
        {
            _theme = ThemeLocator.Locate(configuration, _site.Options.ThemeResolvers, _site.Options.FileSystem, new SiteLog(NullLogger.Instance))?.Root;
        }
        catch (JekyllException)
        {
            _theme = null;
        }
    }

    private SiteConfiguration? Read()
    {
        try
        {
            return _site.ReadConfigurationQuietly();
        }
        catch (JekyllException)
        {
            return null;
        }
    }
}
