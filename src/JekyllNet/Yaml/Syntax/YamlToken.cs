using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>A token of YAML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Value">A scalar's text, an anchor's name, a tag's handle, a version's number.</param>
/// <param name="Suffix">What follows a tag's handle; the prefix that a directive gives to a handle.</param>
/// <param name="Style">How a scalar is written.</param>
internal readonly record struct YamlToken(
    YamlTokenKind Kind, YamlMark Start, string Value = "", string Suffix = "", ScalarStyle Style = ScalarStyle.Any);
