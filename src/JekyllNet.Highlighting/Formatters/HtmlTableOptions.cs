namespace JekyllNet.Highlighting;

/// <summary>How a table of line numbers and code is dressed.</summary>
public sealed record HtmlTableOptions
{
    /// <summary>The number of the first line.</summary>
    public int StartLine { get; init; } = 1;

    /// <summary>The class of the table; null for the formatter's own.</summary>
    public string? TableClass { get; init; }

    /// <summary>The class of the cell of numbers; <c>gl</c> is added to it.</summary>
    public string GutterClass { get; init; } = "rouge-gutter";

    /// <summary>The class of the cell of code.</summary>
    public string CodeClass { get; init; } = "rouge-code";

    /// <summary>How a number is written, as a <c>sprintf</c> format with one integer.</summary>
    public string LineFormat { get; init; } = "%i";

    /// <summary>The id of a row of a line table, as a <c>sprintf</c> format with one integer.</summary>
    public string LineId { get; init; } = "line-%i";

    /// <summary>The class of a row of a line table.</summary>
    public string LineClass { get; init; } = "lineno";
}
