using JekyllNet.Dependencies;
using JekyllNet.Incremental;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>
/// What a build leaves for another process: of each item the fingerprint of its source, what its render read with the fingerprints of
/// what it saw, and where its file is. Immutable.
/// </summary>
internal sealed class BuildRecord : IEarlierBuild
{
    public required string Configuration { get; init; }

    public bool CanBeTakenOver => true;

    /// <summary>All items, with what is remembered of those that need not be rendered anew in any case.</summary>
    public required IReadOnlyDictionary<ItemIdentity, ItemRecord?> Items { get; init; }

    public required IReadOnlyDictionary<ItemIdentity, ExcerptRecord> Excerpts { get; init; }

    /// <summary>The fingerprints of what was read.</summary>
    public required IReadOnlyDictionary<ReadKey, UInt128> Seen { get; init; }

    public IBuildChanges ChangesTo(RenderSession now) => new RecordedChanges(this, now);

    /// <summary>The record of a build that was written.</summary>
    public static BuildRecord Of(RenderSession session, string configuration)
    {
        var fingerprints = new BuildFingerprints(session);
        var slots = session.Plan.Slots;
        var all = slots.Select(slot => slot.Reads).Concat(session.Excerpts.Select(e => e.Value.Reads)).OfType<ReadRecord>().ToList();
        var converted = ItemsThatAreRead(all, ReadKind.Converted);
        var finished = ItemsThatAreRead(all, ReadKind.Output);

        // What others read is kept: rendered for one after the other that asks for it, it could go as deep as there are items.
        var kept = Array.FindAll(slots, MayBeKept);
        var readers = kept.Select(slot => slot.Reads!).Concat(session.Excerpts.Select(e => e.Value.Reads).OfType<ReadRecord>()).ToList();
        var items = slots.ToDictionary(slot => slot.Item.Identity!, _ => (ItemRecord?)null);
        foreach (var slot in kept)
        {
            if (fingerprints.OfSource(slot.Item) is { } source)
            {
                var leftover = slot.Reads!.ReadsLeftovers ? fingerprints.OfLeftover(slot) : null;
                var rendered = slot.ToKept()!;
                items[slot.Item.Identity!] = new ItemRecord(source, leftover, rendered with
                {
                    Converted = converted.Contains(slot.Item.Identity!) ? rendered.Converted : null,
                    Output = finished.Contains(slot.Item.Identity!) ? rendered.Output : null,
                });
            }
        }

        var excerpts = new Dictionary<ItemIdentity, ExcerptRecord>();
        foreach (var (excerpt, rendered) in session.Excerpts)
        {
            if (rendered is { HasTold: false, Reads.IsVolatile: false } && fingerprints.OfExcerpt(excerpt.Item) is { } source)
            {
                excerpts[excerpt.Item.Identity!] = new ExcerptRecord(source, rendered);
            }
        }

        var seen = new Dictionary<ReadKey, UInt128>();
        foreach (var key in readers.SelectMany(reads => reads.Keys).Select(SeenAs))
        {
            if (!seen.ContainsKey(key) && fingerprints.Of(key) is { } fingerprint)
            {
                seen[key] = fingerprint;
            }
        }

        return new BuildRecord { Configuration = configuration, Items = items, Excerpts = excerpts, Seen = seen };
    }

    private static HashSet<ItemIdentity> ItemsThatAreRead(List<ReadRecord> readers, ReadKind kind) =>
        [.. readers.SelectMany(reads => reads.Keys).Where(key => key.Kind == kind).Select(key => key.Item!)];

    private static bool MayBeKept(RenderSlot slot) =>
        slot is { Reads.IsVolatile: false, IsStateful: false, LeftoversOf: null } && !RubyTruth.IsTruthy(slot.Item["regenerate"]);

    /// <summary>Under which key it is known what was seen: a later item's source is its body, wherever it stands by then.</summary>
    public static ReadKey SeenAs(ReadKey key) => key.Kind == ReadKind.Source ? key with { Kind = ReadKind.Body } : key;
}
