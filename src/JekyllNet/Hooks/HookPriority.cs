namespace JekyllNet.Hooks;

/// <summary>Jekyll's named hook priorities; any other integer may be given too. Higher runs first.</summary>
public static class HookPriority
{
    /// <summary>Runs after the normal ones.</summary>
    public const int Low = 10;

    /// <summary>The default.</summary>
    public const int Normal = 20;

    /// <summary>Runs before the normal ones.</summary>
    public const int High = 30;
}
