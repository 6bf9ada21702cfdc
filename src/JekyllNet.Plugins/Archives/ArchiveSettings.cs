using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.Archives;

/// <summary>The configuration's <c>jekyll-archives</c> over what holds without it.</summary>
internal sealed class ArchiveSettings
{
    private readonly HashValue _permalinks = new()
    {
        ["year"] = StringValue.Create("/:year/"),
        ["month"] = StringValue.Create("/:year/:month/"),
        ["day"] = StringValue.Create("/:year/:month/:day/"),
        ["tag"] = StringValue.Create("/tag/:name/"),
        ["category"] = StringValue.Create("/category/:name/"),
    };

    public ArchiveSettings(FluidValue configured)
    {
        Values = new HashValue { ["layout"] = StringValue.Create("archive"), ["enabled"] = new ListValue(), ["permalinks"] = _permalinks };
        foreach (var (key, value) in configured as HashValue ?? new HashValue())
        {
            if (key.ToStringValue() == "permalinks" && value is HashValue permalinks)
            {
                foreach (var (type, template) in permalinks)
                {
                    _permalinks[type] = template;
                }
            }
            else if (!value.IsNil())
            {
                Values[key] = value;
            }
        }
    }

    /// <summary>All of it, as templates see it.</summary>
    public HashValue Values { get; }

    /// <summary>Whether a kind of archive is wanted: <c>tags</c>, <c>categories</c>, <c>year</c>, <c>month</c> or <c>day</c>.</summary>
    public bool IsEnabled(string kind) => Values["enabled"] switch
    {
        BooleanValue all => all.ToBooleanValue(),
        StringValue word => word.ToStringValue() == "all",
        ListValue kinds => kinds.Any(k => k.ToStringValue() == kind),
        _ => false,
    };

    public string PermalinkOf(string type) => _permalinks[type].ToStringValue();

    public FluidValue LayoutOf(string type) =>
        Values["layouts"] is HashValue layouts ? layouts[type].Or(Values["layout"]) : Values["layout"];
}
