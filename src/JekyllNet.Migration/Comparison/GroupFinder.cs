using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>
/// Puts the differences of many pages together by what probably makes them. What is kept grows neither with the pages nor with their
/// differences beyond a bound.
/// </summary>
internal sealed class GroupFinder(FileDifferences differences, TemplateLines templates, Func<string, FilePair> pairOf)
{
    // The same source change on so many pages comes from a template that they share.
    private const int SharedFrom = 3;
    private const int MostSharedGroups = 200;

    // What many pages share is met on the first of them; a site of pages that differ each in its own way is not remembered to its end.
    private const int MostSignatures = 50_000;

    /// <summary>The groups, those on most pages first.</summary>
    /// <param name="pages">The pages that differ, in their order. They are gone through twice.</param>
    public IReadOnlyList<DifferenceGroup> Find(IEnumerable<(string Path, FileVerdict Verdict)> pages)
    {
        var shared = FindShared(pages);
        var rest = FindRest(pages, shared);
        return
        [
            .. shared.Values.Concat(rest).OrderByDescending(m => m.Pages).Select(Group)
                .OrderByDescending(g => g.Pages).ThenBy(g => g.Cause, StringComparer.Ordinal).ThenBy(g => g.Class)
                .ThenBy(g => g.Example.Path, StringComparer.Ordinal).ThenBy(g => g.Example.OldLine),
        ];
    }

    private static Dictionary<ulong, Members> FindShared(IEnumerable<(string Path, FileVerdict Verdict)> pages)
    {
        var bySignature = new Dictionary<ulong, Members>();
        foreach (var (path, verdict) in pages)
        {
            foreach (var (cause, found, signature) in verdict.Found)
            {
                if (bySignature.TryGetValue(signature, out var known))
                {
                    bySignature[signature] = known with { Pages = known.Pages + 1 };
                }
                else if (bySignature.Count < MostSignatures)
                {
                    bySignature[signature] = new Members(cause, found, signature, path, IsShared: true, Pages: 1);
                }
            }
        }

        return bySignature.Values.Where(m => m.Pages >= SharedFrom)
            .OrderByDescending(m => m.Pages).ThenBy(m => m.Example, StringComparer.Ordinal).ThenBy(m => m.Signature)
            .Take(MostSharedGroups).ToDictionary(m => m.Signature);
    }

    // One group for each cause and class of what is not shared; a page counts once.
    private static IEnumerable<Members> FindRest(IEnumerable<(string Path, FileVerdict Verdict)> pages, Dictionary<ulong, Members> shared)
    {
        var rest = new Dictionary<(Cause, DifferenceClasses), Members>();
        foreach (var (path, verdict) in pages)
        {
            foreach (var own in verdict.Found.Where(f => !shared.ContainsKey(f.Signature)).DistinctBy(f => (f.Cause, f.Class)))
            {
                var key = (own.Cause, own.Class);
                rest[key] = rest.TryGetValue(key, out var known)
                    ? known with { Pages = known.Pages + 1 }
                    : new Members(own.Cause, own.Class, own.Signature, path, IsShared: false, Pages: 1);
            }
        }

        return rest.Values;
    }

    // The sources were not kept: the example's page is read again.
    private DifferenceGroup Group(Members members)
    {
        var pair = pairOf(members.Example);
        var found = differences.Find(pair).FirstOrDefault(d => d.Signature == members.Signature);
        return new DifferenceGroup(members.Class, CauseOf(members, pair, found), members.Pages, Excerpt.Of(members.Example, found));
    }

    private string CauseOf(Members members, FilePair pair, FoundDifference found)
    {
        var cause = members.IsShared ? CauseNames.OfShared(members.Cause) : CauseNames.Of(members.Cause);
        if (!(members.Cause is Cause.Head || (members.Cause is Cause.Content && members.IsShared)) || templates.Find(pair, found) is not { } template)
        {
            return cause;
        }

        // What differs from page to page need not come from one place.
        return members.IsShared || members.Pages == 1 ? template : $"{cause}, such as {template}";
    }

    private readonly record struct Members(Cause Cause, DifferenceClasses Class, ulong Signature, string Example, bool IsShared, int Pages);
}
