using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking;

/// <summary>A site's folder, and where in it the source lies: in a folder of its own where the configuration names one.</summary>
/// <param name="Path">The folder, absolute, with the configuration and the Gemfile.</param>
/// <param name="Source">The source, absolute: the folder itself or one below it.</param>
/// <param name="ConfigurationFiles">The configuration files; null where the source has its own.</param>
internal sealed record SiteFolder(string Path, string Source, IReadOnlyList<string>? ConfigurationFiles)
{
    public static SiteFolder Of(string path)
    {
        var folder = SitePath.Normalize(System.IO.Path.GetFullPath(path));
        var site = new SiteBuilder().UseWorkingDirectory(folder).Build();
        try
        {
            // A build within the folder would follow the configuration anywhere. A site that is looked at is not to lead out of its folder.
            var source = site.ReadConfigurationQuietly().Source;
            return source != folder && SitePath.IsUnder(folder, source)
                ? new SiteFolder(folder, source, [.. site.ConfigurationFiles])
                : new SiteFolder(folder, folder, null);
        }
        catch (JekyllException)
        {
            return new SiteFolder(folder, folder, null);   // the build tells
        }
    }
}
