using JekyllNet.Liquid.Expressions;

namespace JekyllNet.Liquid;

/// <summary>
/// What a template was seen to use when it was parsed, so that a host can tell what its rendering depends on. Says rather too
/// much than too little. Thread-safe once the template is parsed.
/// </summary>
public sealed class TemplateFeatures
{
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _includes = new(StringComparer.Ordinal);

    /// <summary>The variables read, with their steps by name as far as they are known: <c>page.title</c>, <c>site.data</c>.</summary>
    public IReadOnlySet<string> Variables => _variables;

    /// <summary>Every name that stands as a variable or a step anywhere: <c>page</c>, <c>content</c>, <c>previous</c>.</summary>
    public IReadOnlySet<string> Names => _properties;

    /// <summary>The filters named.</summary>
    public IReadOnlySet<string> Filters => _filters;

    /// <summary>The tags used, ends and branches not counted.</summary>
    public IReadOnlySet<string> Tags => _tags;

    /// <summary>The templates that tags said they include, where the template itself gives the name.</summary>
    public IReadOnlySet<string> Includes => _includes;

    /// <summary>Whether a tag includes a template whose name is known only at render time.</summary>
    public bool HasDynamicIncludes { get; private set; }

    /// <summary>Whether a step or a variable's name is computed: <c>a[b]</c>.</summary>
    public bool HasDynamicLookups { get; private set; }

    /// <summary>Whether <c>increment</c> or <c>decrement</c> is used.</summary>
    public bool UsesCounters { get; internal set; }

    /// <summary>Whether what is rendered depends on registers, which may carry over from an earlier render: <c>cycle</c>, <c>ifchanged</c>, <c>offset: continue</c>.</summary>
    public bool UsesRegisters { get; internal set; }

    /// <summary>For tags: says that the template includes another.</summary>
    /// <param name="name">Its name; null where that is known only at render time.</param>
    public void AddInclude(string? name)
    {
        if (name is null)
        {
            HasDynamicIncludes = true;
        }
        else
        {
            _includes.Add(name);
        }
    }

    internal void AddFilter(string name) => _filters.Add(name);

    /// <summary>A text among a filter's arguments may name a property, as in <c>map: "content"</c>.</summary>
    internal void AddFilterArgument(string text) => _properties.Add(text);

    internal void AddTag(string name) => _tags.Add(name);

    internal void Add(VariableLookup lookup)
    {
        var path = lookup.Name;
        var known = true;
        if (path is null)
        {
            HasDynamicLookups = true;
        }
        else
        {
            _properties.Add(path);
        }

        foreach (var step in lookup.Steps)
        {
            var name = step.Name ?? ((step.Expression as LiteralExpression)?.Value as Fluid.Values.StringValue)?.ToStringValue();
            if (name is null)
            {
                HasDynamicLookups |= step.Expression is not LiteralExpression;
                known = false;
                continue;
            }

            _properties.Add(name);
            path = path is null || !known ? path : $"{path}.{name}";
        }

        if (path is not null)
        {
            _variables.Add(path);
        }
    }
}
