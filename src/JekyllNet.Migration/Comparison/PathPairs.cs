namespace JekyllNet.Migration.Comparison;

/// <summary>Which files two outputs share. Both lists of paths are in ordinal order, and so are the results.</summary>
internal sealed class PathPairs
{
    public PathPairs(string[] old, string[] other)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < other.Length)
        {
            var order = i == old.Length ? 1 : j == other.Length ? -1 : string.CompareOrdinal(old[i], other[j]);
            if (order == 0)
            {
                Both.Add(old[i]);
                i++;
                j++;
            }
            else if (order < 0)
            {
                Missing.Add(old[i++]);
            }
            else
            {
                Extra.Add(other[j++]);
            }
        }
    }

    public List<string> Both { get; } = [];

    public List<string> Missing { get; } = [];

    public List<string> Extra { get; } = [];
}
