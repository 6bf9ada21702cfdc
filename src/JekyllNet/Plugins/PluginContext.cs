using Fluid;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Generation;
using JekyllNet.Hooks;
using JekyllNet.Liquid;

namespace JekyllNet.Plugins;

/// <summary>What a plugin registers its parts with, while a site is being set up.</summary>
public sealed class PluginContext
{
    internal PluginContext(SiteConfiguration configuration, LiquidOptions liquid, HookRegistry hooks)
    {
        Configuration = configuration;
        Liquid = liquid;
        HookRegistry = hooks;
    }

    /// <summary>The site's configuration.</summary>
    public SiteConfiguration Configuration { get; }

    /// <summary>The Liquid options: tags by <see cref="LiquidOptions.Tags"/>, filters by <see cref="LiquidOptions.Filters"/>.</summary>
    public LiquidOptions Liquid { get; }

    internal List<IConverter> Converters { get; } = [];

    internal List<IGenerator> Generators { get; } = [];

    internal HookRegistry HookRegistry { get; }

    /// <summary>Adds a converter.</summary>
    public void AddConverter(IConverter converter) => Converters.Add(converter);

    /// <summary>Adds a generator.</summary>
    public void AddGenerator(IGenerator generator) => Generators.Add(generator);

    /// <summary>Adds a hook.</summary>
    /// <exception cref="ArgumentException">The owner has no such event.</exception>
    public void AddHook(HookOwner owner, HookEvent moment, Action<HookContext> hook, int priority = HookPriority.Normal) =>
        HookRegistry.Add(owner, moment, priority, hook);

    /// <summary>Adds a filter of Fluid's kind.</summary>
    public void AddFilter(string name, FilterDelegate filter) => Liquid.Filters.AddFilter(name, filter);
}
