namespace JekyllNet.Liquid;

/// <summary>Closes what <see cref="LiquidContext.Stack"/> began.</summary>
public readonly struct ScopeGuard : IDisposable
{
    private readonly LiquidContext _context;
    private readonly bool _outerUsed;

    internal ScopeGuard(LiquidContext context, bool outerUsed)
    {
        _context = context;
        _outerUsed = outerUsed;
    }

    /// <summary>Closes the scope, if one was opened.</summary>
    public void Dispose() => _context?.Unstack(_outerUsed);
}
