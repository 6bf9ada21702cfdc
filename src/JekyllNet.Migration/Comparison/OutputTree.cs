namespace JekyllNet.Migration.Comparison;

/// <summary>The files of an output folder.</summary>
internal static class OutputTree
{
    // What lies in an output folder without being part of the site: a checkout of the published branch, and Jekyll's own records.
    private static readonly string[] NotSite = [".git", ".jekyll-cache", ".jekyll-metadata", ".sass-cache"];

    /// <summary>Paths relative to the folder, with forward slashes, in ordinal order. Links to folders are not followed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string[] List(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        var files = new List<string>();
        Collect(new DirectoryInfo(folder), "", files);
        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (prefix.Length == 0 && NotSite.Contains(entry.Name, StringComparer.Ordinal))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                if (inner.LinkTarget is null)
                {
                    Collect(inner, prefix + entry.Name + "/", files);
                }
            }
            else
            {
                files.Add(prefix + entry.Name);
            }
        }
    }
}
