namespace JekyllNet.Kramdown;

/// <summary>What a conversion gave.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Warnings">kramdown's warnings in the order they came up; Jekyll prints them when <c>show_warnings</c> is set.</param>
public sealed record KramdownResult(string Html, IReadOnlyList<string> Warnings)
{
    /// <summary>
    /// The line, counted from 1, of the first block that lies deeper than <see cref="KramdownOptions.MaxNestingDepth"/> and was left
    /// as plain text; <see langword="null"/> where none does.
    /// </summary>
    public int? TooDeepAtLine { get; init; }
}
