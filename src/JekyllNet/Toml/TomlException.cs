namespace JekyllNet.Toml;

/// <summary>A text is no TOML.</summary>
internal sealed class TomlException(string message, int line, int column) : Exception(message)
{
    /// <summary>The line, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column, counted from 1.</summary>
    public int Column { get; } = column;
}
