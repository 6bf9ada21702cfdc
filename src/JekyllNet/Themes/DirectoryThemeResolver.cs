using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>Takes the theme from one folder, whatever name the site gives it.</summary>
/// <param name="directory">The theme's folder.</param>
public sealed class DirectoryThemeResolver(string directory) : IThemeResolver
{
    private readonly PhysicalSiteFileSystem _files = new();

    /// <inheritdoc/>
    public Theme? Resolve(string name, string source)
    {
        var path = SitePath.Normalize(Path.GetFullPath(directory));
        return _files.DirectoryExists(path)
            ? new Theme(name, _files.RealPath(path), _files) { Drop = new ThemeDrop(new GemSpecification(_files, path, name), "") }
            : null;
    }
}
