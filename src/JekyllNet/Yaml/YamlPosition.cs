namespace JekyllNet.Yaml;

/// <summary>A place in a YAML text, counted from 1.</summary>
public readonly record struct YamlPosition(int Line, int Column);
