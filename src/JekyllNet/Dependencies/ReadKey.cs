using JekyllNet.Model;

namespace JekyllNet.Dependencies;

/// <summary>Something that a render read: what, of which item if it is an item's, under which name if it has one.</summary>
internal readonly record struct ReadKey(ReadKind Kind, ItemIdentity? Item = null, string Name = "");
