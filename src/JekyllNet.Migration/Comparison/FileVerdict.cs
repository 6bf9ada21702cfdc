using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>What is kept of a compared file until all are: no source, so that memory stays small.</summary>
internal readonly record struct FileVerdict(bool IsSame, DifferenceClasses Classes, IReadOnlyList<(Cause Cause, DifferenceClasses Class, ulong Signature)> Found)
{
    // A page that differs all over says no more with its hundredth place.
    private const int MostPlaces = 32;

    public static FileVerdict Same { get; } = new(true, DifferenceClasses.None, []);

    public static FileVerdict Of(IEnumerable<FoundDifference> differences)
    {
        var classes = DifferenceClasses.None;
        var found = new List<(Cause, DifferenceClasses, ulong)>();
        foreach (var difference in differences)
        {
            classes |= difference.Class;
            var place = (difference.Cause, difference.Class, difference.Signature);
            if (found.Count < MostPlaces && !found.Contains(place))
            {
                found.Add(place);
            }
        }

        return new FileVerdict(false, classes, [.. found]);
    }
}
