using JekyllNet.Dependencies;
using JekyllNet.Incremental;
using JekyllNet.IO;
using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>What differs from a build of another process, found by fingerprints.</summary>
internal sealed class RecordedChanges(BuildRecord before, RenderSession now) : IBuildChanges
{
    private readonly BuildFingerprints _fingerprints = new(now);

    public bool IsNew(RenderSlot slot) => !before.Items.ContainsKey(slot.Item.Identity!);

    public ReadRecord? ReadsOf(RenderSlot slot) =>
        Find(slot) is { } earlier && _fingerprints.OfSource(slot.Item) == earlier.Source && AreWithinReach(earlier.Rendered.Reads) ? earlier.Rendered.Reads : null;

    public ReadRecord? ReadsOfExcerpt(RenderSlot slot) =>
        before.Excerpts.GetValueOrDefault(slot.Item.Identity!) is { Source: var source, Rendered.Reads: { } reads }
            && _fingerprints.OfExcerpt(slot.Item) == source && AreWithinReach(reads)
            ? reads
            : null;

    public bool HasChanged(ReadKey key) =>
        !(before.Seen.TryGetValue(key, out var seen) && IsWithinReach(key) && _fingerprints.Of(key) == seen);

    public bool LeftoverDiffers(RenderSlot slot) =>
        !(Find(slot)?.Leftover is { } leftover && _fingerprints.OfLeftover(slot) == leftover);

    public void TakeOver(RenderSlot slot) => now.Keep(slot, Find(slot)!.Rendered);

    public RenderedExcerpt? FindExcerpt(RenderSlot slot) => before.Excerpts.GetValueOrDefault(slot.Item.Identity!)?.Rendered;

    private ItemRecord? Find(RenderSlot slot) => before.Items.GetValueOrDefault(slot.Item.Identity!);

    // Whoever wrote the file could have made this build look anywhere.
    private bool IsWithinReach(ReadKey key) => key.Kind switch
    {
        ReadKind.Include => IsPlain("/" + key.Name),
        ReadKind.RelativeInclude => IsPlain(key.Name) && SitePath.IsUnder(now.Configuration.Source, key.Name),
        _ => true,
    };

    private bool AreWithinReach(ReadRecord reads) => Array.TrueForAll(reads.Files, file =>
        IsPlain(file.Path)
        && (SitePath.IsUnder(now.Configuration.Source, file.Path)
            || (now.Theme is { } theme && SitePath.IsUnder(theme.Root, file.Path))
            || now.TextConversions.SassFolders.Any(folder => SitePath.IsUnder(folder, file.Path))));

    private static bool IsPlain(string path) => SitePath.Expand(path, "/") == path;
}
