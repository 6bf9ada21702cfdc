namespace JekyllNet.Yaml;

/// <summary>A YAML text goes beyond one of its <see cref="YamlLimits"/>.</summary>
public sealed class YamlLimitException : YamlReadException
{
    internal YamlLimitException(string message, int line = 0, int column = 0)
        : base(message)
    {
        Line = line;
        Column = column;
    }
}
