using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>What is remembered of an excerpt that was rendered. Immutable.</summary>
/// <param name="Source">The fingerprint of its source.</param>
/// <param name="Rendered">What came of it.</param>
internal sealed record ExcerptRecord(UInt128 Source, RenderedExcerpt Rendered);
