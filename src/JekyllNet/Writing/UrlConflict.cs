namespace JekyllNet.Writing;

/// <summary>A destination that several items of a site want.</summary>
/// <param name="Destination">The full path of the output file.</param>
/// <param name="Sources">The items' own paths, in the order in which the site writes them.</param>
internal sealed record UrlConflict(string Destination, IReadOnlyList<string> Sources)
{
    /// <summary>Jekyll's lines about it: the first with the topic <c>Conflict:</c>, the others without one.</summary>
    public IEnumerable<string> Lines() =>
    [
        "The following destination is shared by multiple files.",
        "The written file may end up with unexpected contents.",
        Destination,
        .. Sources.Select(static source => " - " + source),
        "",
    ];
}
