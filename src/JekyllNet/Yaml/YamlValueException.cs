namespace JekyllNet.Yaml;

/// <summary>A text is YAML, but SafeYAML or Jekyll fails on one of its values: the message is Ruby's.</summary>
public sealed class YamlValueException : YamlReadException
{
    internal YamlValueException(string message, bool isTypeError, int line = 0, int column = 0)
        : base(message)
    {
        IsTypeError = isTypeError;
        Line = line;
        Column = column;
    }

    /// <summary>Whether Ruby raises a TypeError rather than an ArgumentError; a configuration file survives only the latter.</summary>
    public bool IsTypeError { get; }
}
