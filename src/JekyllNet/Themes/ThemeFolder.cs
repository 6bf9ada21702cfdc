using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Themes;

/// <summary>A theme in a folder that is no installed gem, such as its checkout.</summary>
internal static class ThemeFolder
{
    /// <summary>The theme, with the dependencies that its gem specification names.</summary>
    public static Theme Open(string name, string path, ISiteFileSystem files)
    {
        var specification = new GemSpecification(files, path, name);
        return new Theme(name, files.RealPath(path), files)
        {
            Dependencies = specification.RuntimeDependencies(),
            Drop = new ThemeDrop(specification, ""),
        };
    }
}
