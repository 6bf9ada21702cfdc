namespace JekyllNet.Configuration;

/// <summary>The permalink templates that have a name.</summary>
internal static class PermalinkStyle
{
    /// <summary>The template of a built-in style; any other text is a template itself.</summary>
    public static string ToTemplate(string permalink) => permalink switch
    {
        "none" => "/:categories/:title:output_ext",
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
        _ => permalink,
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
