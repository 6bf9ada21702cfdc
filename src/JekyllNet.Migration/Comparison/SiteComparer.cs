using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>Compares two outputs of a site. Thread-safe.</summary>
public static class SiteComparer
{
    /// <summary>Compares every file of two folders. Files are read a few at a time: memory does not grow with their size or number, but for their paths and a few words on each that differs.</summary>
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
        var paths = new PathPairs(OutputTree.List(oldFolder), OutputTree.List(newFolder));
        var both = paths.Both;
        var differences = new FileDifferences(options, BuildTime.Of(oldFolder), BuildTime.Of(newFolder));
        FilePair PairOf(string path) => new(oldFolder, newFolder, path);

        var verdicts = new FileVerdict[both.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, both.Count, parallel, (i, _) =>
        {
            var pair = PairOf(both[i]);
            verdicts[i] = pair.IsSame() ? FileVerdict.Same : FileVerdict.Of(differences.Find(pair));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);

        var differing = Enumerable.Range(0, both.Count).Where(i => verdicts[i].Classes != DifferenceClasses.None);
        var pages = differing.Select(i => new PageDifference(both[i], verdicts[i].Classes)).ToArray();
        var groups = new GroupFinder(differences, new TemplateLines(options.Source), PairOf);
        var equal = verdicts.Count(v => v.IsSame);
        return new SiteComparison
        {
            OldFolder = oldFolder,
            NewFolder = newFolder,
            Missing = paths.Missing,
            Extra = paths.Extra,
            Differing = pages,
            Groups = groups.Find(differing.Select(i => (both[i], verdicts[i]))),
            Equal = equal,
            Volatile = both.Count - equal - pages.Length,
        };
    }
}
