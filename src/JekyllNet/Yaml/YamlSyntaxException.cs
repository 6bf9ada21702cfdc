using System.Globalization;

namespace JekyllNet.Yaml;

/// <summary>A text is not YAML. The message is libyaml's, put together as Ruby's Psych does.</summary>
public sealed class YamlSyntaxException : YamlReadException
{
    internal YamlSyntaxException(string? path, string problem, int line, int column, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"({path ?? "<unknown>"}): {problem} at line {line} column {column}"), inner)
    {
        Problem = problem;
        Line = line;
        Column = column;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }
}
