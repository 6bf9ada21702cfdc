using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Publishing;

/// <summary>All files of one build, by their path relative to the destination. Immutable.</summary>
internal sealed class SiteSnapshot
{
    private readonly HashSet<string> _folders;

    /// <param name="files">The files.</param>
    /// <param name="withSamePaths">Another build that has files under just the same paths, if one is known.</param>
    public SiteSnapshot(IReadOnlyDictionary<string, PublishedFile> files, SiteSnapshot? withSamePaths = null)
    {
        Files = files;
        _folders = withSamePaths?._folders ?? FoldersOf(files);
    }

    public static SiteSnapshot Empty { get; } = new(new Dictionary<string, PublishedFile>());

    public IReadOnlyDictionary<string, PublishedFile> Files { get; }

    /// <summary>Whether a path, without a slash at its end, is a folder that holds files.</summary>
    public bool HasFolder(string path) => _folders.Contains(path);

    /// <summary>The files of a folder that holds a built site; none if there is no such folder.</summary>
    public static SiteSnapshot OfFolder(string folder)
    {
        var files = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            {
                files[SitePath.Normalize(Path.GetRelativePath(folder, file.FullName))] = PublishedFile.Copied(file.FullName, file.LastWriteTimeUtc, file.Length);
            }
        }

        return new SiteSnapshot(files);
    }

    /// <summary>The paths whose content differs from an earlier build's, and those that only one of the two has; sorted.</summary>
    public IReadOnlyList<string> ChangedSince(SiteSnapshot earlier) =>
    [
        .. Files.Where(f => !earlier.Files.TryGetValue(f.Key, out var before) || before.EntityTag != f.Value.EntityTag).Select(f => f.Key)
            .Concat(earlier.Files.Keys.Where(path => !Files.ContainsKey(path)))
            .Order(StringComparer.Ordinal),
    ];

    private static HashSet<string> FoldersOf(IReadOnlyDictionary<string, PublishedFile> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Keys)
        {
            // From the inside out: the folders above a known one are known.
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return folders;
    }
}
