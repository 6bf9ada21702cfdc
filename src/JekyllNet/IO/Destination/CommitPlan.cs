namespace JekyllNet.IO.Destination;

/// <summary>Works out the fewest renames that bring the staged tree into the destination.</summary>
internal sealed class CommitPlan
{
    private readonly DestinationListing _existing;
    private readonly HashSet<string> _removed;
    private readonly List<CommitStep> _steps = [];

    private CommitPlan(DestinationListing existing, HashSet<string> removed)
    {
        _existing = existing;
        _removed = removed;
    }

    /// <param name="stagedRoot">The directory that mirrors the destination and holds what is new.</param>
    /// <param name="existing">What the destination holds.</param>
    /// <param name="obsolete">What goes, each once and all of it there; a directory goes with all that is in it.</param>
    /// <param name="comparer">How the destination's file system compares names.</param>
    /// <exception cref="IOException">A file is to be written where a directory has to stay.</exception>
    public static List<CommitStep> Make(
        string stagedRoot, DestinationListing existing, List<string> obsolete, StringComparer comparer)
    {
        CommitPlan plan = new(existing, new HashSet<string>(obsolete, comparer));
        plan.AddRemovals(obsolete);
        plan.AddArrivals(stagedRoot, "");
        return plan._steps;
    }

    private void AddRemovals(List<string> obsolete)
    {
        foreach (string path in obsolete)
        {
            if (!HasRemovedParent(path))
            {
                _steps.Add(new CommitStep(CommitStepKind.Remove, path, _steps.Count));
            }
        }
    }

    private bool HasRemovedParent(string path)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> removed = _removed.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (removed.Contains(path.AsSpan(0, slash)))
            {
                return true;
            }
        }

        return false;
    }

    // The depth of the recursion is that of directories that exist in the destination, which the system's path length bounds.
    private void AddArrivals(string stagedDirectory, string relativeDirectory)
    {
        List<(string Name, EntryKind Kind)> entries = [.. DestinationListing.Children(stagedDirectory)];
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach ((string name, EntryKind kind) in entries)
        {
            string path = relativeDirectory.Length == 0 ? name : relativeDirectory + "/" + name;
            EntryKind standing = _removed.Contains(path) ? EntryKind.Missing : _existing[path];
            if (standing == EntryKind.Missing)
            {
                _steps.Add(new CommitStep(CommitStepKind.Create, path, _steps.Count));
            }
            else if (standing != EntryKind.Directory)
            {
                _steps.Add(new CommitStep(CommitStepKind.Replace, path, _steps.Count));
            }
            else if (kind == EntryKind.Directory)
            {
                AddArrivals(stagedDirectory + "/" + name, path);
            }
            else
            {
                throw new IOException($"Is a directory: '{path}' holds files that are kept, and the site has a file of that name.");
            }
        }
    }
}
