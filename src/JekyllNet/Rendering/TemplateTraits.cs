using JekyllNet.Liquid;

namespace JekyllNet.Rendering;

/// <summary>What a template, with all it includes, has to do with the renders before and after its own.</summary>
internal sealed class TemplateTraits
{
    /// <summary>The traits of a text without Liquid.</summary>
    public static readonly TemplateTraits None = new();

    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);

    /// <summary>Whether <c>increment</c> or <c>decrement</c> is used.</summary>
    public bool UsesCounters { get; private set; }

    /// <summary>Whether <c>cycle</c>, <c>ifchanged</c> or <c>offset: continue</c> is used.</summary>
    public bool UsesRegisters { get; private set; }

    /// <summary>Whether any variable of that name is read.</summary>
    public bool Reads(string root) => _roots.Contains(root);

    /// <summary>Whether any of those variables is read.</summary>
    public bool ReadsAny(IReadOnlySet<string> roots) => roots.Count > 0 && _roots.Overlaps(roots);

    /// <summary>Adds what a template does by itself.</summary>
    public void Add(TemplateFeatures features)
    {
        UsesCounters |= features.UsesCounters;
        UsesRegisters |= features.UsesRegisters;
        foreach (var variable in features.Variables)
        {
            var dot = variable.IndexOf('.', StringComparison.Ordinal);
            _roots.Add(dot < 0 ? variable : variable[..dot]);
        }
    }

    /// <summary>Adds what an included template does.</summary>
    public void Add(TemplateTraits included)
    {
        UsesCounters |= included.UsesCounters;
        UsesRegisters |= included.UsesRegisters;
        _roots.UnionWith(included._roots);
    }
}
