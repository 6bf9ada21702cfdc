namespace JekyllNet.Liquid;

/// <summary>What one render may use before it is stopped with a <see cref="LiquidRenderException"/>. A null is no limit. Immutable.</summary>
/// <remarks>
/// Jekyll knows only the nesting limits; the others keep a template that nobody has read from taking the machine with it.
/// Whatever is set here, parser and renderer never run out of stack: deeper nesting than fits is an error of its own.
/// </remarks>
public sealed record LiquidLimits
{
    /// <summary>
    /// The limits a parser has unless told otherwise: 100,000,000 steps, 128 Mi characters of output, 2,000,000 items per range,
    /// 256 nested templates, no wall clock. A site that Jekyll builds in minutes stays far below them.
    /// </summary>
    public static LiquidLimits Default { get; } = new()
    {
        MaxSteps = 100_000_000,
        MaxOutputLength = 128 * 1024 * 1024,
        MaxCollectionSize = 2_000_000,
        MaxTemplateDepth = 256,
    };

    /// <summary>No limits but those that keep the stack whole.</summary>
    public static LiquidLimits None { get; } = new();

    /// <summary>How many statements one render may run.</summary>
    public long? MaxSteps { get; init; }

    /// <summary>How many characters one render may write, captured ones included.</summary>
    public long? MaxOutputLength { get; init; }

    /// <summary>How many items a range may be spread into.</summary>
    public int? MaxCollectionSize { get; init; }

    /// <summary>How many templates may be rendered within one another.</summary>
    public int? MaxTemplateDepth { get; init; }

    /// <summary>How long one render may take.</summary>
    public TimeSpan? MaxDuration { get; init; }
}
