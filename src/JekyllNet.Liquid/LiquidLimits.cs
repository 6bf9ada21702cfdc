namespace JekyllNet.Liquid;

/// <summary>What one render may use before it is stopped with a <see cref="LiquidRenderException"/>. A null is no limit. Immutable.</summary>
/// <remarks>
/// Jekyll knows only the nesting limits; the others keep a template that nobody has read from taking the machine with it.
/// Whatever is set here, parser and renderer never run out of stack: deeper nesting than fits is an error of its own.
/// </remarks>
public sealed record LiquidLimits
{
    /// <summary>
    /// The limits a parser has unless told otherwise: 100,000,000 steps, 128 Mi characters of output, 16 Mi in one text and 512 Mi
    /// in all texts that filters make, 2,000,000 items per collection, 256 nested templates, five minutes. A site that Jekyll builds
    /// in minutes stays far below them.
    /// </summary>
    public static LiquidLimits Default { get; } = new()
    {
        MaxSteps = 100_000_000,
        MaxOutputLength = 128 * 1024 * 1024,
        MaxTextLength = 16 * 1024 * 1024,
        MaxTextTotal = 512L * 1024 * 1024,
        MaxCollectionSize = 2_000_000,
        MaxTemplateDepth = 256,
        MaxDuration = TimeSpan.FromMinutes(5),
    };

    /// <summary>No limits but those that keep the stack whole.</summary>
    public static LiquidLimits None { get; } = new();

    /// <summary>How many statements one render may run. What filters go through counts too: an item, or 256 characters of text, is a step.</summary>
    public long? MaxSteps { get; init; }

    /// <summary>How many characters one render may write, captured ones included.</summary>
    public long? MaxOutputLength { get; init; }

    /// <summary>How many characters a text that a filter makes may have.</summary>
    public int? MaxTextLength { get; init; }

    /// <summary>How many characters the texts that filters make in one render may have together.</summary>
    public long? MaxTextTotal { get; init; }

    /// <summary>How many items a range may be spread into, and a list that a filter makes may have, those of lists and hashes in it included.</summary>
    public int? MaxCollectionSize { get; init; }

    /// <summary>How many templates may be rendered within one another.</summary>
    public int? MaxTemplateDepth { get; init; }

    /// <summary>How long one render may take, by the clock of <see cref="LiquidOptions.TimeProvider"/>; looked at every 512 steps.</summary>
    public TimeSpan? MaxDuration { get; init; }
}
