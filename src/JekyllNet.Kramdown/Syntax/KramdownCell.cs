using Markdig.Extensions.Tables;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A cell of a table.</summary>
public sealed class KramdownCell : TableCell
{
    /// <summary>Whether it stands in the table's head.</summary>
    public bool IsHeader { get; init; }

    /// <summary><c>left</c>, <c>right</c> or <c>center</c>, or null.</summary>
    public string? Alignment { get; init; }
}
