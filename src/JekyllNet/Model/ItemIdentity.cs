namespace JekyllNet.Model;

/// <summary>Stands for one page, document or static file through all builds of a session, each of which reads it anew.</summary>
/// <param name="kind">The label of its collection, or which kind of page it is.</param>
/// <param name="path">The absolute path of its source.</param>
/// <param name="count">How many of that kind and path come before it.</param>
internal sealed class ItemIdentity(string kind, string path, int count)
{
    /// <summary>What the item is known by from build to build.</summary>
    public (string Kind, string Path, int Count) Key => (kind, path, count);

    /// <summary>The item's place in the order of rendering of the last build that was planned; negative where it had none.</summary>
    public int Ordinal { get; set; } = -1;

    public override string ToString() => $"{kind} {path}";
}
