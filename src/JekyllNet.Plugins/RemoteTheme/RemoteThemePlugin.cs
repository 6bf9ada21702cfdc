using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Plugins.RemoteTheme;

/// <summary>
/// jekyll-remote-theme 0.4: builds upon a theme on GitHub that <c>remote_theme</c> names. Nothing is fetched: the theme is taken from a
/// local cache, below the site's cache folder unless another is given.
/// </summary>
/// <param name="cacheFolder">The absolute path of the folder that holds <c>OWNER/NAME</c> or <c>OWNER/NAME@REF</c> of each theme.</param>
public sealed class RemoteThemePlugin(string? cacheFolder = null) : IPlugin
{
    private const string Key = "remote_theme";
    private const string Topic = "Remote Theme:";

    /// <inheritdoc/>
    public string Name => "jekyll-remote-theme";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var configuration = context.Configuration;
        if (!configuration[Key].IsTruthy())
        {
            return;
        }

        var text = configuration[Key].ToStringValue();
        if (RemoteThemeName.Parse(text) is not { } name)
        {
            context.Log.Error(Topic, $"\"{text}\" is not a valid remote theme", Diagnostic.Warning(DiagnosticId.ThemeNotFound, $"\"{text}\" is not a valid remote theme."));
            return;
        }

        context.Log.Info(Topic, $"Using theme {name.Owner}/{name.Name}");
        var cache = cacheFolder ?? SitePath.Join(SitePath.Sanitize(configuration.Source, configuration.CacheDir), "remote-theme");
        var root = name.Folders.Select(f => SitePath.Join(cache, f)).FirstOrDefault(context.FileSystem.DirectoryExists)
            ?? throw new JekyllException(
                DiagnosticId.ThemeNotFound,
                $"The remote theme '{text}' is not in the local cache, and nothing is fetched while a site is built. Put a checkout of "
                    + $"{name.Address} into '{SitePath.Join(cache, name.Folders[0])}'.");
        context.UseTheme(new Theme(name.Name, context.FileSystem.RealPath(root), context.FileSystem));
        configuration.Values["theme"] = StringValue.Create(name.Name);
    }
}
