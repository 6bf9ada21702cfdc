using JekyllNet.Model;
using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>The last build of a session that succeeded: what it read, and what came of each item. Immutable.</summary>
internal sealed class PreviousBuild : IEarlierBuild
{
    private readonly Dictionary<ItemIdentity, RenderSlot> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ItemIdentity, RenderedExcerpt> _excerpts = new(ReferenceEqualityComparer.Instance);

    public PreviousBuild(RenderSession session, string configuration)
    {
        Session = session;
        Configuration = configuration;
        foreach (var slot in session.Plan.Slots)
        {
            _slots[slot.Item.Identity!] = slot;
        }

        foreach (var (excerpt, rendered) in session.Excerpts)
        {
            _excerpts[excerpt.Item.Identity!] = rendered;
        }
    }

    public RenderSession Session { get; }

    public string Configuration { get; }

    public bool CanBeTakenOver => Session.IsWithoutAdditions;

    public RenderSlot? Find(ItemIdentity identity) => _slots.GetValueOrDefault(identity);

    public RenderedExcerpt? FindExcerpt(ItemIdentity identity) => _excerpts.GetValueOrDefault(identity);

    public IBuildChanges ChangesTo(RenderSession now) => new ModelChanges(this, now);
}
