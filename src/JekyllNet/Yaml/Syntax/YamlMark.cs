using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>A place in a YAML text: characters before it, and line and column counted from 0.</summary>
internal readonly record struct YamlMark(int Index, int Line, int Column)
{
    /// <summary>The same place as YamlDotNet's events carry it, counted from 1.</summary>
    public Mark ToMark() => new(Index, Line + 1, Column + 1);
}
