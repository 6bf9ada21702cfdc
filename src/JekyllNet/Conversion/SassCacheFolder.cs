using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>Where compiled stylesheets are kept for the next build: a folder of our own in Jekyll's cache folder.</summary>
internal static class SassCacheFolder
{
    private const string Folder = "JekyllNet/Sass";

    /// <summary>
    /// The cache, or null where Jekyll keeps nothing on the disk either (safe mode, <c>disable_disk_cache</c>), where the site is not on
    /// the disk, and where a link leads out of the source: nothing is written there.
    /// </summary>
    public static SassCache? Open(SiteConfiguration configuration, ISiteFileSystem files)
    {
        var source = configuration.Source;
        if (configuration.Safe || configuration.IsSet("disable_disk_cache") || files.PhysicalPath(source) is null)
        {
            return null;
        }

        var folder = SitePath.Join(SitePath.Sanitize(source, configuration.CacheDir), Folder);
        return IsInside(files, source, folder) && files.PhysicalPath(folder) is { } path ? new SassCache(new FolderSassCacheStore(path)) : null;
    }

    private static bool IsInside(ISiteFileSystem files, string source, string folder)
    {
        try
        {
            while (!files.DirectoryExists(folder))
            {
                if (files.IsSymbolicLink(folder) || !SitePath.IsUnder(source, folder))
                {
                    return false;
                }

                folder = SitePath.DirectoryName(folder);
            }

            string real = files.RealPath(folder), root = files.RealPath(source);
            return real == root || SitePath.IsUnder(root, real);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
