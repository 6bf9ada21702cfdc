using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>What holds where the configuration says nothing.</summary>
internal static class PaginationDefaults
{
    /// <summary>The hash <c>pagination</c>.</summary>
    public static HashValue Pagination() => new()
    {
        ["enabled"] = BooleanValue.False,
        ["collection"] = StringValue.Create("posts"),
        ["offset"] = IntegerValue.Create(0),
        ["per_page"] = IntegerValue.Create(10),
        ["permalink"] = StringValue.Create("/page:num/"),
        ["title"] = StringValue.Create(":title - page :num"),
        ["page_num"] = IntegerValue.Create(1),
        ["sort_reverse"] = BooleanValue.False,
        ["sort_field"] = StringValue.Create("date"),
        ["limit"] = IntegerValue.Create(0),
        ["trail"] = new HashValue { ["before"] = IntegerValue.Create(0), ["after"] = IntegerValue.Create(0) },
        ["indexpage"] = NilValue.Instance,
        ["extension"] = StringValue.Create("html"),
        ["debug"] = BooleanValue.False,
        ["legacy"] = BooleanValue.False,
    };

    /// <summary>The hash <c>autopages</c>.</summary>
    public static HashValue AutoPages() => new()
    {
        ["enabled"] = BooleanValue.False,
        ["tags"] = Kind("autopage_tags.html", "Posts tagged with :tag", "/tag/:tag"),
        ["categories"] = Kind("autopage_category.html", "Posts in category :cat", "/category/:cat"),
        ["collections"] = Kind("autopage_collection.html", "Posts in collection :coll", "/collection/:coll"),
    };

    private static HashValue Kind(string layout, string title, string permalink) => new()
    {
        ["layouts"] = new ListValue([StringValue.Create(layout)]),
        ["title"] = StringValue.Create(title),
        ["permalink"] = StringValue.Create(permalink),
        ["enabled"] = BooleanValue.True,
        ["slugify"] = new HashValue { ["mode"] = StringValue.Create("none"), ["cased"] = BooleanValue.False },
    };
}
