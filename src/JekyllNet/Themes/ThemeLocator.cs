using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>Finds the theme that the configuration names.</summary>
internal static class ThemeLocator
{
    /// <summary>The site's theme; <see langword="null"/> where it names none.</summary>
    /// <exception cref="JekyllException">No resolver has the theme.</exception>
    public static Theme? Locate(SiteConfiguration configuration, IReadOnlyList<IThemeResolver> resolvers, SiteLog log)
    {
        var value = configuration["theme"];
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

    /// <summary>The theme of that name, if any resolver has it.</summary>
    public static Theme? Find(string name, string source, IReadOnlyList<IThemeResolver> resolvers) =>
        resolvers.Select(r => r.Resolve(name, source)).FirstOrDefault(t => t is not null);
}
