namespace JekyllNet.Writing;

/// <summary>Finds the destinations that several items of a site share.</summary>
internal static class UrlConflictCheck
{
    /// <summary>The conflicts, by the first item of each.</summary>
    /// <param name="items">
    /// Destination and source path of every item that the site writes, in Jekyll's order: pages, static files, then each collection's
    /// documents.
    /// </param>
    public static List<UrlConflict> Find(IEnumerable<(string Destination, string Source)> items)
    {
        Dictionary<string, List<string>> sources = new(StringComparer.Ordinal);
        List<string> shared = [];
        foreach ((string destination, string source) in items)
        {
            if (!sources.TryGetValue(destination, out List<string>? known))
            {
                sources.Add(destination, known = []);
            }

            known.Add(source);
        }

        foreach ((string destination, List<string> known) in sources)
        {
            if (known.Count > 1)
            {
                shared.Add(destination);
            }
        }

        return [.. shared.Select(destination => new UrlConflict(destination, sources[destination]))];
    }
}
