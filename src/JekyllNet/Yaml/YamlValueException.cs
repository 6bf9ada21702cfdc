namespace JekyllNet.Yaml;

/// <summary>A text is YAML, but SafeYAML fails on one of its values: the message is Ruby's.</summary>
public sealed class YamlValueException : YamlReadException
{
    internal YamlValueException(string message, int line = 0, int column = 0)
        : base(message)
    {
        Line = line;
        Column = column;
    }
}
