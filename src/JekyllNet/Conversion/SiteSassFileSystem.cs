using JekyllNet.IO;
using JekyllNet.Model;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>The files of a site and of its theme, for the Sass compiler.</summary>
internal sealed class SiteSassFileSystem(ISiteFileSystem site, Theme? theme) : ISassFileSystem
{
    public bool FileExists(string path) => Of(path).FileExists(path);

    public byte[] ReadFile(string path) => Of(path).ReadAllBytes(path);

    public string ResolveLinks(string path) => Of(path).RealPath(path);

    /// <summary>Where a path lies.</summary>
    public ISiteFileSystem Of(string path) => theme is not null && SitePath.IsUnder(theme.Root, path) ? theme.FileSystem : site;
}
