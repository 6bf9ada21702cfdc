using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>What is remembered of an item that was rendered. Immutable.</summary>
/// <param name="Source">The fingerprint of its source.</param>
/// <param name="Leftover">The fingerprint of what the items before left in <c>layout</c>, where the item read that.</param>
/// <param name="Rendered">What came of it; its texts only where others read them.</param>
internal sealed record ItemRecord(UInt128 Source, UInt128? Leftover, KeptItem Rendered);
