using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>Puts the differences of many pages together by what probably makes them.</summary>
internal sealed class GroupFinder(FileDifferences differences, Func<string, FilePair> pairOf)
{
    // The same source change on so many pages comes from a template that they share.
    private const int SharedFrom = 3;
    private const int MostSharedGroups = 200;

    private readonly Dictionary<ulong, Members> _bySignature = [];

    public void Add(string path, FileVerdict verdict)
    {
        foreach (var (cause, found, signature) in verdict.Found)
        {
            if (!_bySignature.TryGetValue(signature, out var members))
            {
                _bySignature[signature] = members = new Members(cause, found, signature, path);
            }

            members.Pages.Add(path);
        }
    }

    /// <summary>The groups, those on most pages first.</summary>
    public IReadOnlyList<DifferenceGroup> Find()
    {
        var shared = _bySignature.Values.Where(m => m.Pages.Count >= SharedFrom)
            .OrderByDescending(m => m.Pages.Count).ThenBy(m => m.Example, StringComparer.Ordinal).ThenBy(m => m.Signature)
            .Take(MostSharedGroups).ToHashSet();
        var rest = _bySignature.Values.Where(m => !shared.Contains(m)).GroupBy(m => (m.Cause, m.Class)).Select(Merge);
        return
        [
            .. shared.Select(m => Group(m, CauseNames.OfShared(m.Cause))).Concat(rest.Select(m => Group(m, CauseNames.Of(m.Cause))))
                .OrderByDescending(g => g.Pages).ThenBy(g => g.Cause, StringComparer.Ordinal).ThenBy(g => g.Class)
                .ThenBy(g => g.Example.Path, StringComparer.Ordinal).ThenBy(g => g.Example.OldLine),
        ];
    }

    private static Members Merge(IEnumerable<Members> members)
    {
        var all = members.OrderBy(m => m.Example, StringComparer.Ordinal).ThenBy(m => m.Signature).ToArray();
        var merged = new Members(all[0].Cause, all[0].Class, all[0].Signature, all[0].Example);
        merged.Pages.UnionWith(all.SelectMany(m => m.Pages));
        return merged;
    }

    // The sources were not kept: the example's page is read again.
    private DifferenceGroup Group(Members members, string cause)
    {
        var example = differences.Find(pairOf(members.Example)).FirstOrDefault(d => d.Signature == members.Signature);
        return new DifferenceGroup(
            members.Class, cause, members.Pages.Count,
            new DifferenceExample(members.Example, example.OldLine, example.NewLine, Excerpt.Of(example.Old), Excerpt.Of(example.New)));
    }

    private sealed record Members(Cause Cause, DifferenceClasses Class, ulong Signature, string Example)
    {
        public HashSet<string> Pages { get; } = new(StringComparer.Ordinal);
    }
}
