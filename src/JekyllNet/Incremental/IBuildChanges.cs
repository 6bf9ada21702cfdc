using JekyllNet.Dependencies;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>What differs between an earlier build and the one that is about to render. Where that is uncertain, it differs. For one build.</summary>
internal interface IBuildChanges
{
    /// <summary>Whether the earlier build had no such item.</summary>
    bool IsNew(RenderSlot slot);

    /// <summary>
    /// What the item's render read; <see langword="null"/> where the item is to be rendered whatever that was: its own source differs, or
    /// nothing is known of it.
    /// </summary>
    ReadRecord? ReadsOf(RenderSlot slot);

    /// <summary>The same for the item's excerpt.</summary>
    ReadRecord? ReadsOfExcerpt(RenderSlot slot);

    /// <summary>Whether something else than what came of an item is not what it was.</summary>
    bool HasChanged(ReadKey key);

    /// <summary>Whether what the items before leave in <c>layout</c> is not what it was.</summary>
    bool LeftoverDiffers(RenderSlot slot);

    /// <summary>Takes over what came of an item that is not affected, where it is still to be had.</summary>
    void TakeOver(RenderSlot slot);

    /// <summary>What came of the item's excerpt.</summary>
    RenderedExcerpt? FindExcerpt(RenderSlot slot);
}
