using JekyllNet.IO;

namespace JekyllNet.Migration.Checking;

/// <summary>The files of a source that Jekyll may read as pages, posts and documents, published or not.</summary>
internal static class SourceFiles
{
    /// <summary>Absolute paths in ordinal order: what no rule excludes, and of folders with an underscore those of posts and collections.</summary>
    public static IEnumerable<string> Of(CheckedSite site)
    {
        var configuration = site.Configuration;
        var files = new PhysicalSiteFileSystem();
        var filter = new EntryFilter(configuration.Include, configuration.Exclude, site.Source, configuration.Safe, files);
        var special = configuration.Collections.Keys.Select(k => "_" + k.ToStringValue()).Append("_posts").ToHashSet(StringComparer.Ordinal);
        var pending = new Stack<string>([site.Source]);
        var found = new List<string>();
        while (pending.TryPop(out var folder))
        {
            foreach (var entry in files.List(folder))
            {
                var path = SitePath.Join(folder, entry.Name);
                var relative = SitePath.ToRelative(site.Source, path);
                if (path == configuration.Destination || filter.IsExcluded(relative) || entry.IsSymbolicLink)
                {
                    continue;
                }

                if (entry.IsDirectory && (special.Contains(entry.Name) || IsOrdinary(entry.Name) || filter.IsIncluded(relative) || entry.Name == configuration.CollectionsDir))
                {
                    pending.Push(path);
                }
                else if (!entry.IsDirectory && (IsOrdinary(entry.Name) || filter.IsIncluded(relative)))
                {
                    found.Add(path);
                }
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsOrdinary(string name) => name[0] is not ('.' or '_' or '#') && name[^1] != '~';
}
