using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.TableOfContents;

/// <summary>The configuration's <c>toc</c> over what holds without it.</summary>
internal sealed class TocSettings(FluidValue configured)
{
    private readonly HashValue _values = configured as HashValue ?? new HashValue();

    public int MinLevel => Number("min_level", 1);

    public int MaxLevel => Number("max_level", 6);

    public string ListTag => _values["ordered_list"].IsTruthy() ? "ol" : "ul";

    public string ListId => Text("list_id", "toc");

    public string ListClass => Text("list_class", "section-nav");

    public string SublistClass => Text("sublist_class", "");

    public string ItemClass => Text("item_class", "toc-entry");

    public string ItemPrefix => Text("item_prefix", "toc-");

    /// <summary>Headings in elements of these classes are left out.</summary>
    public IReadOnlyList<string> ExcludedSections => _values.TryGetValue("no_toc_section_class", out var value)
        ? value is ListValue list ? [.. list.Select(v => v.ToStringValue())] : [value.ToStringValue()]
        : ["no_toc_section"];

    private string Text(string key, string otherwise) => _values.TryGetValue(key, out var value) ? value.ToStringValue() : otherwise;

    private int Number(string key, int otherwise) => _values.TryGetValue(key, out var value) ? (int)value.ToNumberValue() : otherwise;
}
