namespace JekyllNet.Generation;

/// <summary>Jekyll's named priorities of generators and converters; any other integer may be given too. Higher runs first.</summary>
public static class GeneratorPriority
{
    /// <summary>Runs last.</summary>
    public const int Lowest = -100;

    /// <summary>Runs after the normal ones.</summary>
    public const int Low = -10;

    /// <summary>The default.</summary>
    public const int Normal = 0;

    /// <summary>Runs before the normal ones.</summary>
    public const int High = 10;

    /// <summary>Runs first.</summary>
    public const int Highest = 100;
}
