namespace JekyllNet.Migration.Comparison;

/// <summary>Compares two outputs of a site. Thread-safe.</summary>
public static class SiteComparer
{
    /// <summary>Compares every file of two folders. Files are read a few at a time: memory does not grow with their size or number, but for the list of their paths.</summary>
    /// <param name="oldFolder">The output as it was, such as the <c>_site</c> that Ruby wrote.</param>
    /// <param name="newFolder">The output as it is now.</param>
    /// <param name="options">What to leave out of account; the defaults if null.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public static async Task<SiteComparison> CompareAsync(
        string oldFolder, string newFolder, SiteComparisonOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SiteComparisonOptions();
        var (old, other) = (OutputTree.List(oldFolder), OutputTree.List(newFolder));
        var both = old.Intersect(other, StringComparer.Ordinal).ToArray();
        var differences = new FileDifferences(options);
        FilePair PairOf(string path) => new(oldFolder, newFolder, path);

        var verdicts = new FileVerdict[both.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, both.Length, parallel, (i, _) =>
        {
            var pair = PairOf(both[i]);
            verdicts[i] = pair.IsSame() ? FileVerdict.Same : FileVerdict.Of(differences.Find(pair));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);

        var groups = new GroupFinder(differences, PairOf);
        var differing = new List<PageDifference>();
        for (var i = 0; i < both.Length; i++)
        {
            if (verdicts[i].Classes != DifferenceClasses.None)
            {
                differing.Add(new PageDifference(both[i], verdicts[i].Classes));
                groups.Add(both[i], verdicts[i]);
            }
        }

        var equal = verdicts.Count(v => v.IsSame);
        return new SiteComparison
        {
            OldFolder = oldFolder,
            NewFolder = newFolder,
            Missing = [.. old.Except(other, StringComparer.Ordinal)],
            Extra = [.. other.Except(old, StringComparer.Ordinal)],
            Differing = differing,
            Groups = groups.Find(),
            Equal = equal,
            Volatile = both.Length - equal - differing.Count,
        };
    }
}
