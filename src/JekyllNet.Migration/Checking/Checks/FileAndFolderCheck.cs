using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Output files that stand where a folder of other output files must be.</summary>
internal sealed class FileAndFolderCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in site.Output.Paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return site.Output.Paths.Where(folders.Contains).Order(StringComparer.Ordinal).Select(p => Finding.Of(FindingCategory.Urls, Diagnostic.Error(
            FindingId.FileAndFolder, $"/{p} is a file, and the folder of other files too.")));
    }
}
