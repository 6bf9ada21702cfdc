using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>
/// Takes the theme from one folder, whatever name the site gives it. What the <c>.gemspec</c> of that name in it asks for at run time
/// is switched on as for an installed gem.
/// </summary>
/// <param name="directory">The theme's folder.</param>
public sealed class DirectoryThemeResolver(string directory) : IThemeResolver
{
    private readonly PhysicalSiteFileSystem _files = new();

    /// <inheritdoc/>
    public Theme? Resolve(string name, string source)
    {
        var path = SitePath.Normalize(Path.GetFullPath(directory));
        return _files.DirectoryExists(path) ? ThemeFolder.Open(name, path, _files) : null;
    }
}
