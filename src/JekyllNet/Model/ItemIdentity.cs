namespace JekyllNet.Model;

/// <summary>Stands for one page, document or static file through all builds of a session, each of which reads it anew.</summary>
/// <param name="name">What the item is known by; for whoever debugs.</param>
internal sealed class ItemIdentity(string name)
{
    public override string ToString() => name;
}
