using Markdig.Extensions.DefinitionLists;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A term of a definition list.</summary>
public sealed class KramdownTerm() : DefinitionTerm(null!)
{
    /// <summary>The text that an id is made of.</summary>
    public required string RawText { get; init; }

    /// <summary>What comes before a generated id, or null when the list asks for no ids.</summary>
    public string? IdPrefix { get; init; }
}
