using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A theme: a folder with layouts, includes, Sass, assets and data that the site builds upon. Immutable.</summary>
public sealed class Theme
{
    /// <summary>A theme in a folder.</summary>
    /// <param name="name">The theme's name.</param>
    /// <param name="root">The absolute path of its folder, links resolved.</param>
    /// <param name="fileSystem">Where the folder lies.</param>
    public Theme(string name, string root, ISiteFileSystem fileSystem)
    {
        Name = name;
        Root = root;
        FileSystem = fileSystem;
        LayoutsPath = Folder("_layouts");
        IncludesPath = Folder("_includes");
        SassPath = Folder("_sass");
        AssetsPath = Folder("assets");
        DataPath = Folder("_data");
    }

    /// <summary>The theme's name, in lower case.</summary>
    public string Name { get; }

    /// <summary>The absolute path of the theme's folder.</summary>
    public string Root { get; }

    /// <summary>Where the theme's files lie.</summary>
    public ISiteFileSystem FileSystem { get; }

    /// <summary>The layouts' folder, if there is one inside the theme.</summary>
    public string? LayoutsPath { get; }

    /// <summary>The includes' folder, if there is one inside the theme.</summary>
    public string? IncludesPath { get; }

    /// <summary>The Sass folder, if there is one inside the theme.</summary>
    public string? SassPath { get; }

    /// <summary>The assets' folder, if there is one inside the theme.</summary>
    public string? AssetsPath { get; }

    /// <summary>The data folder, if there is one inside the theme.</summary>
    public string? DataPath { get; }

    /// <summary>The plugins that the theme needs, which are switched on with it.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>What templates read as <c>theme</c>; <see langword="null"/> where the theme is no gem.</summary>
    public Drop? Drop { get; init; }

    // A link may not lead out of the theme.
    private string? Folder(string name)
    {
        var path = SitePath.Join(Root, name);
        if (!FileSystem.DirectoryExists(path))
        {
            return null;
        }

        var real = FileSystem.RealPath(path);
        return SitePath.IsUnder(Root, real) ? real : null;
    }
}
