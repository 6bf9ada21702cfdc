using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>The last build of a session that succeeded: what it read, and what came of each item. Immutable.</summary>
internal sealed class PreviousBuild : IEarlierBuild
{
    private readonly Lazy<Dictionary<ItemIdentity, RenderSlot>> _slots;
    private readonly Dictionary<ItemIdentity, RenderedExcerpt> _excerpts = new(ReferenceEqualityComparer.Instance);

    public PreviousBuild(RenderSession session, string configuration)
    {
        Session = session;
        Configuration = configuration;
        _slots = new(() => session.Plan.Slots.ToDictionary(slot => slot.Item.Identity!));
        foreach (var (excerpt, rendered) in session.Excerpts)
        {
            _excerpts[excerpt.Item.Identity!] = rendered;
        }
    }

    public RenderSession Session { get; }

    public string Configuration { get; }

    public bool CanBeTakenOver => Session.IsWithoutAdditions;

    /// <summary>What came of an item.</summary>
    /// <param name="identity">The item.</param>
    /// <param name="ordinal">Its place by now, which mostly was its place then.</param>
    public RenderSlot? Find(ItemIdentity identity, int ordinal) =>
        ordinal < Session.Plan.Slots.Length && Session.Plan.Slots[ordinal] is var slot && slot.Item.Identity == identity
            ? slot
            : _slots.Value.GetValueOrDefault(identity);

    public RenderedExcerpt? FindExcerpt(ItemIdentity identity) => _excerpts.GetValueOrDefault(identity);

    public IBuildChanges ChangesTo(RenderSession now) => new ModelChanges(this, now);
}
