using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>What the handles of tags stand for in the current document.</summary>
internal sealed class TagPrefixes
{
    private readonly Dictionary<string, string> _defined = new(StringComparer.Ordinal);

    /// <summary>Takes in a <c>%TAG</c> directive.</summary>
    /// <exception cref="YamlProblem">The handle is defined already.</exception>
    public void Define(string handle, string prefix)
    {
        if (!_defined.TryAdd(handle, prefix))
        {
            throw new YamlProblem("found duplicate %TAG directive", null, default);
        }
    }

    /// <summary>Forgets all directives.</summary>
    public void Reset() => _defined.Clear();

    /// <summary>The whole tag.</summary>
    /// <exception cref="YamlProblem">The handle is not defined.</exception>
    public string Resolve(string handle, string suffix, YamlMark nodeStart) => handle switch
    {
        "" => suffix,
        _ when _defined.TryGetValue(handle, out var prefix) => prefix + suffix,
        "!" => "!" + suffix,
        "!!" => "tag:yaml.org,2002:" + suffix,
        _ => throw new YamlProblem("found undefined tag handle", "while parsing a node", nodeStart),
    };

    /// <summary>The tag as YamlDotNet has it, which refuses one that is no URI; such a tag means nothing here anyway.</summary>
    public static TagName ToName(string? tag) =>
        !string.IsNullOrEmpty(tag) && (tag[0] == '!' || Uri.IsWellFormedUriString(tag, UriKind.RelativeOrAbsolute)) ? new TagName(tag) : TagName.Empty;
}
