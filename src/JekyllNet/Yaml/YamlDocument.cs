using Fluid.Values;

namespace JekyllNet.Yaml;

/// <summary>The first document of a YAML text.</summary>
/// <param name="root">Its value.</param>
/// <param name="positions">Where the keys of the outermost mapping stand.</param>
internal sealed class YamlDocument(FluidValue root, IReadOnlyDictionary<string, YamlPosition> positions)
{
    /// <summary>The document's value; false where the text holds no document at all, as SafeYAML answers.</summary>
    public FluidValue Root { get; } = root;

    /// <summary>Where <paramref name="key"/> of the outermost mapping stands; <see langword="null"/> if there is no such key.</summary>
    public YamlPosition? LocationOf(string key) => positions.TryGetValue(key, out var position) ? position : null;
}
