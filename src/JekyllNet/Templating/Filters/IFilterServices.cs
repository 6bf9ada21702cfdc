using Fluid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>
/// What filters need from the site that is being rendered. The render state of a
/// <see cref="JekyllNet.Liquid.LiquidContext"/> implements it; the time zone is that of the Liquid options.
/// </summary>
internal interface IFilterServices
{
    /// <summary>The configuration's <c>url</c>, whatever its kind.</summary>
    FluidValue SiteUrl { get; }

    /// <summary>The configuration's <c>baseurl</c>, whatever its kind.</summary>
    FluidValue BaseUrl { get; }

    /// <summary>Converts Markdown to HTML with the site's own settings.</summary>
    string Markdownify(string text);

    /// <summary>Makes straight quotes and dashes typographic, without a block around the text.</summary>
    string Smartify(string text);

    /// <summary>Compiles a style sheet with the site's own settings.</summary>
    /// <param name="text">The style sheet.</param>
    /// <param name="indented">Whether it is in the indented syntax (<c>sassify</c>) rather than SCSS.</param>
    string CompileSass(string text, bool indented);

    /// <summary>Writes a warning to the log, in Jekyll's words.</summary>
    void Warn(string topic, string message);
}
