namespace JekyllNet.Generation;

/// <summary>Adds content to a site after it was read and before it is rendered: Jekyll's Generator.</summary>
public interface IGenerator
{
    /// <summary>Higher runs first: -100 lowest, -10 low, 0 normal, 10 high, 100 highest in Jekyll's words.</summary>
    int Priority => 0;

    /// <summary>
    /// Whether the generator changes no page or document that was read, but adds pages and puts copies in the place of others
    /// (<see cref="GenerationContext.ReplacePage"/>): then a session that is told what was edited need not read the whole site again.
    /// </summary>
    bool LeavesItemsAlone => false;

    /// <summary>Adds pages, changes front matter, whatever is needed.</summary>
    void Generate(GenerationContext context);
}
