using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>Finds the theme that the configuration names.</summary>
internal static class ThemeLocator
{
    /// <summary>The site's theme; <see langword="null"/> where it names none.</summary>
    /// <exception cref="JekyllException">No resolver has the theme.</exception>
    public static Theme? Locate(SiteConfiguration configuration, IReadOnlyList<IThemeResolver> resolvers, ISiteFileSystem files, SiteLog log)
    {
        var value = configuration["theme"];
        if (configuration["jekyllnet"] is HashValue own && own["theme_dir"] is StringValue folder)
        {
            return InSource(configuration, value, folder.ToStringValue(), files);
        }

        if (value.IsNil())
        {
            return null;
        }

        if (value is not StringValue)
        {
            log.Warn("Theme:", $"value of 'theme' in config should be String to use gem-based themes, but got {value.Type}", DiagnosticId.ThemeNotFound);
            return null;
        }

        var name = value.ToStringValue().ToLowerInvariant().Trim();
        return Find(name, configuration.Source, resolvers)
            ?? throw new JekyllException(DiagnosticId.ThemeNotFound, $"The {name} theme could not be found.");
    }

    // Only a folder below the source: a site may not read others.
    private static Theme InSource(SiteConfiguration configuration, FluidValue theme, string folder, ISiteFileSystem files)
    {
        var path = SitePath.Sanitize(configuration.Source, folder);
        var name = theme is StringValue text ? text.ToStringValue().ToLowerInvariant().Trim() : SitePath.BaseName(path);
        return files.DirectoryExists(path)
            ? ThemeFolder.Open(name, path, files)
            : throw new JekyllException(DiagnosticId.ThemeNotFound, $"The folder '{path}' of the {name} theme does not exist.");
    }

    /// <summary>The theme of that name, if any resolver has it.</summary>
    public static Theme? Find(string name, string source, IReadOnlyList<IThemeResolver> resolvers) =>
        resolvers.Select(r => r.Resolve(name, source)).FirstOrDefault(t => t is not null);
}
