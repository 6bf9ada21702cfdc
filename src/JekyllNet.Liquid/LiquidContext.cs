using Fluid;
using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid;

/// <summary>
/// The state of one render: variables in Ruby's scopes and environments, registers, interrupts and what has been used of the
/// limits. One thread at a time; never shared by two renders that run at once.
/// </summary>
/// <remarks>
/// Ruby's Liquid looks a name up in the scopes from the innermost out, then in the environments from the first on, and
/// takes the first environment that has something other than nil. <c>assign</c> and <c>capture</c> write to the
/// outermost scope. <c>increment</c> and <c>decrement</c> write to the first environment, here <see cref="Counters"/>.
/// </remarks>
public sealed class LiquidContext : TemplateContext
{
    private readonly ScopeStack _scopes = new();
    private readonly FluidValue[] _environments;
    private readonly RenderBudget _budget;
    private bool _stackUsed;
    private Completion[] _interrupts = [];
    private int _interruptCount;

    /// <summary>A context for one render.</summary>
    /// <param name="options">The options the templates were parsed with.</param>
    /// <param name="environments">Where names are looked up after the scopes: <see cref="HashValue"/>s, <see cref="Drop"/>s or Fluid's own.</param>
    /// <param name="registers">
    /// The registers; new ones where null. Pass <see cref="LiquidTemplate.Registers"/> to carry over what Ruby carries over.
    /// </param>
    /// <param name="counters">The values of <c>increment</c> and <c>decrement</c>; new ones where null. Jekyll keeps one for the whole build.</param>
    /// <param name="cancellationToken">Stops the render; checked every few hundred statements.</param>
    public LiquidContext(
        LiquidOptions options,
        IEnumerable<FluidValue>? environments = null,
        LiquidRegisters? registers = null,
        HashValue? counters = null,
        CancellationToken cancellationToken = default)
        : base(ContextModel.Instance, options.Runtime, allowModelMembers: true)
    {
        LiquidOptions = options;
        _environments = environments is null ? [] : [.. environments];
        Registers = registers ?? new LiquidRegisters();
        Counters = counters ?? new HashValue();
        CancellationToken = cancellationToken;
        _budget = new RenderBudget(options.Limits, options.TimeProvider, cancellationToken);
        TimeZone = options.TimeZone;
        Now = () => TimeZoneInfo.ConvertTime(options.TimeProvider.GetUtcNow(), options.TimeZone);
    }

    /// <summary>How many scopes may be open at once: Liquid's <c>MAX_DEPTH</c>.</summary>
    public const int MaxNesting = 100;

    /// <summary>The options the templates were parsed with.</summary>
    public LiquidOptions LiquidOptions { get; }

    /// <summary>What tags keep from one to the next.</summary>
    public LiquidRegisters Registers { get; }

    /// <summary>The values of <c>increment</c> and <c>decrement</c>, part of the first environment.</summary>
    public HashValue Counters { get; }

    /// <summary>Where names are looked up after the scopes.</summary>
    public IReadOnlyList<FluidValue> Environments => _environments;

    /// <summary>Stops the render.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Where a host puts the context of its own rendering, for its drops, filters and tags to find.</summary>
    public object? RenderState { get; set; }

    /// <summary>Whether a <c>break</c> or <c>continue</c> waits for a loop to take it.</summary>
    public bool HasInterrupt => _interruptCount > 0;

    /// <summary>Called when what is printed depends on what time it is.</summary>
    internal Action? ClockRead { get; set; }

    /// <summary>The name that a look-up asks the next value for, while it asks a drop for that value; null if there is none or it is computed.</summary>
    internal string? Following { get; set; }

    internal bool StrictVariables => LiquidOptions.StrictVariables;

    internal (int Line, int Column)? ErrorPlace { get; set; }

    internal RenderBudget Budget => _budget;

    internal ScopeStack Scopes => _scopes;

    /// <summary>The variable <paramref name="name"/>; nil where there is none.</summary>
    /// <exception cref="LiquidRenderException">There is none, and <see cref="LiquidOptions.StrictVariables"/> is on.</exception>
    public FluidValue Find(string name)
    {
        if (_scopes.TryFind(name, out var value))
        {
            return value;
        }

        for (var i = 0; i < _environments.Length; i++)
        {
            var environment = _environments[i];
            if (StrictVariables && !ValueAccess.HasKey(environment, name, this) && !(i == 0 && Counters.ContainsKey(name)))
            {
                throw new LiquidRenderException($"undefined variable {name}", "Liquid::UndefinedVariable");
            }

            value = ValueAccess.Get(environment, name, this);
            if (!RubyTruth.IsNil(value))
            {
                return value;
            }

            if (i == 0 && Counters.TryGetValue(name, out value) && !RubyTruth.IsNil(value))
            {
                return value;
            }
        }

        if (_environments.Length == 0 && Counters.TryGetValue(name, out value))
        {
            return value;
        }

        value = GetValue(name);
        if (RubyTruth.IsNil(value) && StrictVariables && _environments.Length == 0)
        {
            throw new LiquidRenderException($"undefined variable {name}", "Liquid::UndefinedVariable");
        }

        return value;
    }

    /// <summary>Evaluates an expression as Ruby's <c>context["a.b[0]"]</c> does: a literal, or a variable with its look-ups.</summary>
    public FluidValue Evaluate(string expression) => Parsing.ExpressionParser.Parse(expression).Evaluate(this);

    /// <summary>Sets a variable in the outermost scope, as <c>assign</c> and <c>capture</c> do.</summary>
    public void SetInOuterScope(string name, FluidValue value) => _scopes.SetOuter(name, value);

    /// <summary>Sets a variable in the current scope, opening one first where the innermost <see cref="Stack"/> has none yet: Ruby's <c>context[name] = value</c>.</summary>
    /// <exception cref="LiquidRenderException">More than <see cref="MaxNesting"/> scopes are open.</exception>
    public void Set(string name, FluidValue value)
    {
        if (!_stackUsed)
        {
            _stackUsed = true;
            Push();
        }

        _scopes.Set(name, value);
    }

    /// <summary>Opens a scope.</summary>
    /// <exception cref="LiquidRenderException">More than <see cref="MaxNesting"/> scopes are open.</exception>
    public void Push()
    {
        _scopes.Push();
        if (_scopes.Depth > MaxNesting)
        {
            throw new LiquidRenderException("Nesting too deep", "Liquid::StackLevelError");
        }
    }

    /// <summary>Closes the innermost scope.</summary>
    /// <exception cref="LiquidRenderException">Only the outermost scope is left.</exception>
    public void Pop()
    {
        if (_scopes.Depth == 1)
        {
            throw new LiquidRenderException("Liquid::ContextError", "Liquid::ContextError");
        }

        _scopes.Pop();
    }

    /// <summary>
    /// Begins a part in which <see cref="Set"/> opens a scope of its own, closed when the returned guard is disposed: Ruby's
    /// <c>context.stack</c>. No scope is opened while nothing is set.
    /// </summary>
    public ScopeGuard Stack()
    {
        var guard = new ScopeGuard(this, _stackUsed);
        _stackUsed = false;
        return guard;
    }

    /// <summary>Makes a <c>break</c> or <c>continue</c> wait for the loop around.</summary>
    public void PushInterrupt(Completion interrupt)
    {
        if (interrupt == Completion.Normal)
        {
            return;
        }

        if (_interruptCount == _interrupts.Length)
        {
            Array.Resize(ref _interrupts, Math.Max(4, _interruptCount * 2));
        }

        _interrupts[_interruptCount++] = interrupt;
    }

    /// <summary>Takes the interrupt that came last; <see cref="Completion.Normal"/> where none waits.</summary>
    public Completion PopInterrupt() => _interruptCount == 0 ? Completion.Normal : _interrupts[--_interruptCount];

    internal void Unstack(bool outerUsed)
    {
        if (_stackUsed)
        {
            _scopes.Pop();
        }

        _stackUsed = outerUsed;
    }
}
