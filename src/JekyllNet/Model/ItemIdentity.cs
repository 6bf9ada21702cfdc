namespace JekyllNet.Model;

/// <summary>Stands for one page, document or static file through all builds of a session, each of which reads it anew.</summary>
/// <param name="name">What the item is known by; for whoever debugs.</param>
internal sealed class ItemIdentity(string name)
{
    /// <summary>The item's place in the order of rendering of the last build that was planned; negative where it had none.</summary>
    public int Ordinal { get; set; } = -1;

    public override string ToString() => name;
}
