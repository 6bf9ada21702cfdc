namespace JekyllNet.Model;

/// <summary>The site's <c>permalink</c> setting: one of Jekyll's named styles, or a template.</summary>
internal static class PermalinkStyle
{
    /// <summary>The template that posts get from a style.</summary>
    public static string PostTemplate(string style) => style switch
    {
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "none" => "/:categories/:title:output_ext",
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
        _ => style,
    };

    /// <summary>Ends a page's or a collection's template as the style ends: all that other templates take from it.</summary>
    public static string AddSuffix(string template, string style) => style switch
    {
        "pretty" => template + "/",
        "date" or "ordinal" or "none" => template + ":output_ext",
        _ when style.EndsWith('/') => template + "/",
        _ when style.EndsWith(":output_ext", StringComparison.Ordinal) => template + ":output_ext",
        _ => template,
    };
}
