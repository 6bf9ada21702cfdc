using JekyllNet.Configuration;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Hooks;

/// <summary>The hooks of one site, in the order in which they run. Immutable once the site is built.</summary>
internal sealed class HookRegistry
{
    private readonly Dictionary<(string Owner, HookEvent Moment), List<(int Priority, Action<HookContext> Hook)>> _hooks = [];
    private readonly SiteConfiguration _configuration;
    private readonly SiteLog _log;

    public HookRegistry(SiteConfiguration configuration, SiteLog log)
    {
        _configuration = configuration;
        _log = log;
    }

    private HookRegistry(HookRegistry other, SiteLog log)
    {
        _hooks = other._hooks;
        _configuration = other._configuration;
        _log = log;
    }

    /// <summary>Whether there are hooks that run while items render: those see the items in Jekyll's order, one by one.</summary>
    public bool RunsDuringRender => _hooks.Keys.Any(k => k.Owner is not ("site" or "clean")
        && k.Moment is HookEvent.PreRender or HookEvent.PostConvert or HookEvent.PostRender);

    /// <summary>Whether there are no hooks at all.</summary>
    public bool IsEmpty => _hooks.Count == 0;

    /// <summary>Whether all hooks are about finished texts alone.</summary>
    public bool OnlySeeOutput => _hooks.Keys.All(k => k is { Owner: not "site", Moment: HookEvent.PostRender });

    /// <summary>Whether anybody has a hook at that moment.</summary>
    public bool Has(HookEvent moment) => _hooks.Keys.Any(k => k.Moment == moment);

    /// <summary>Adds a hook.</summary>
    /// <exception cref="ArgumentException">The owner has no such event.</exception>
    public void Add(HookOwner owner, HookEvent moment, int priority, Action<HookContext> hook)
    {
        if (!owner.Supports(moment))
        {
            throw new ArgumentException($"Invalid hook. {owner} does not support {moment}.", nameof(moment));
        }

        var key = (owner.Name, moment);
        if (!_hooks.TryGetValue(key, out var hooks))
        {
            _hooks[key] = hooks = [];
        }

        var place = hooks.FindLastIndex(h => h.Priority >= priority) + 1;
        hooks.Insert(place, (priority, hook));
    }

    /// <summary>The same hooks, telling another log.</summary>
    public HookRegistry WithLog(SiteLog log) => new(this, log);

    /// <summary>Runs the hooks of an item: its owner's, then, for documents, those of all documents.</summary>
    public void Trigger(HookOwner owner, HookEvent moment, ContentItem item) =>
        Trigger(owner, moment, () => new HookContext(owner, moment, null, item, _log));

    /// <summary>Runs an owner's hooks, and those of all documents where the owner is a collection.</summary>
    /// <returns>What the hooks were given, or <see langword="null"/> where there are none.</returns>
    public HookContext? Trigger(HookOwner owner, HookEvent moment, Func<HookContext> makeContext)
    {
        if (_hooks.Count == 0)
        {
            return null;
        }

        HookContext? context = null;
        Run(owner, moment, makeContext, ref context);
        if (owner.Name is not ("site" or "pages" or "clean"))
        {
            Run(HookOwner.Documents, moment, makeContext, ref context);
        }

        return context;
    }

    private void Run(HookOwner owner, HookEvent moment, Func<HookContext> makeContext, ref HookContext? context)
    {
        if (!_hooks.TryGetValue((owner.Name, moment), out var hooks))
        {
            return;
        }

        context ??= makeContext();
        context.Owner = owner;
        context.Configuration = _configuration;
        foreach (var (_, hook) in hooks)
        {
            hook(context);
        }
    }
}
