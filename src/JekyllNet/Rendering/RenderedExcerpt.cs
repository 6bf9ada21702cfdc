using JekyllNet.Dependencies;

namespace JekyllNet.Rendering;

/// <summary>What came of an excerpt. Immutable.</summary>
/// <param name="Text">The text.</param>
/// <param name="Reads">What its render read, where that is taken down.</param>
/// <param name="HasTold">Whether its render had anything to tell.</param>
internal sealed record RenderedExcerpt(string Text, ReadRecord? Reads, bool HasTold);
