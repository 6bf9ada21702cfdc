namespace JekyllNet.AspNetCore.Publishing;

/// <summary>All files of one build, by their path relative to the destination. Immutable.</summary>
internal sealed class SiteSnapshot(IReadOnlyDictionary<string, PublishedFile> files)
{
    public static SiteSnapshot Empty { get; } = new(new Dictionary<string, PublishedFile>());

    public IReadOnlyDictionary<string, PublishedFile> Files { get; } = files;

    /// <summary>The paths whose content differs from an earlier build's, or that it did not have; sorted.</summary>
    public IReadOnlyList<string> ChangedSince(SiteSnapshot earlier) =>
    [
        .. Files.Where(f => !earlier.Files.TryGetValue(f.Key, out var before) || before.EntityTag != f.Value.EntityTag).Select(f => f.Key)
            .Order(StringComparer.Ordinal),
    ];
}
