using JekyllNet.Liquid;
using JekyllNet.Model;

namespace JekyllNet.Rendering;

/// <summary>
/// Finds the items whose rendering leaves something behind for later ones, or sees what earlier ones left: counters of
/// <c>increment</c>, registers of a layout (<c>cycle</c>, <c>ifchanged</c>, <c>offset: continue</c>), and the <c>content</c> of the item
/// before, which a body can still read. Those are chained in Jekyll's order; all others are free.
/// </summary>
internal sealed class RenderAnalysis(RenderSession session)
{
    private readonly Dictionary<LiquidTemplate, TemplateTraits> _traits = [];
    private readonly Dictionary<Layout, TemplateTraits> _layouts = [];

    public void Apply()
    {
        var slots = session.Plan.Slots;
        foreach (var layout in session.Content.Layouts.Values)
        {
            _layouts[layout] = Try(() => session.Templates.Layout(layout));
        }

        var bodies = slots.Select(BodyTraits).ToArray();
        var counters = bodies.Concat(_layouts.Values).Any(t => t.UsesCounters);
        if (!counters && !_layouts.Values.Any(t => t.UsesRegisters) && !Array.Exists(bodies, t => t.Reads("content")))
        {
            return;
        }

        RenderSlot? last = null;
        RenderSlot? lastInLayout = null;
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            var layouts = session.LayoutChain(slot.Item);

            // With counters about, any variable may be one; they are rare enough to chain everything then.
            if (counters || layouts.Any(l => _layouts[l].UsesRegisters))
            {
                slot.IsStateful = true;
                slot.After = last;
                last = slot;
            }

            if (bodies[i].Reads("content") && lastInLayout is not null)
            {
                slot.LeftoversOf = lastInLayout;
                lastInLayout.KeepsLastLayoutContent = true;
            }

            lastInLayout = layouts.Count > 0 ? slot : lastInLayout;
        }
    }

    // A body is parsed ahead of its turn only where its text might matter: most have nothing of the kind.
    private TemplateTraits BodyTraits(RenderSlot slot) =>
        slot.Item is { ContentLiquid: LiquidUse.MayCarryState, RenderWithLiquid: true } item
            ? Try(() => session.Templates.Body(item))
            : TemplateTraits.None;

    // A template that does not parse fails when its turn comes.
    private TemplateTraits Try(Func<LiquidTemplate> parse)
    {
        try
        {
            return TraitsOf(parse());
        }
        catch (LiquidException)
        {
            return TemplateTraits.None;
        }
    }

    private TemplateTraits TraitsOf(LiquidTemplate template)
    {
        if (_traits.TryGetValue(template, out var known))
        {
            return known;
        }

        var traits = _traits[template] = new TemplateTraits();
        traits.Add(template.Features);
        foreach (var include in template.Features.HasDynamicIncludes ? session.AllIncludes : template.Features.Includes)
        {
            if (session.FindInclude(include) is { } found)
            {
                traits.Add(Try(() => found.Template));
            }
        }

        return traits;
    }
}
