namespace JekyllNet.Yaml;

/// <summary>A YAML text cannot be read.</summary>
public abstract class YamlReadException : Exception
{
    private protected YamlReadException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The line, counted from 1; 0 where it is not known.</summary>
    public int Line { get; protected init; }

    /// <summary>The column, counted from 1; 0 where it is not known.</summary>
    public int Column { get; protected init; }
}
