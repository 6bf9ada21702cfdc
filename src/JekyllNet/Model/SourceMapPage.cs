namespace JekyllNet.Model;

/// <summary>
/// The source map that compiling a Sass page makes: a page of its own, which comes after all others, and which exists for those only
/// that are rendered after the Sass page. It lies where the stylesheet's URL says, not where its source is.
/// </summary>
internal sealed class SourceMapPage : Page
{
    public SourceMapPage(Page stylesheet, string path, IItemUrls urls, Configuration.FrontMatterDefaults? defaults)
        : base(path, stylesheet.UrlDirectory, stylesheet.BaseName + ".css.map", urls, defaults)
    {
        Stylesheet = stylesheet;
        Data = stylesheet.Data;
    }

    /// <summary>The page that is compiled.</summary>
    public Page Stylesheet { get; }

    public override bool PlaceInLayout => false;

    public override bool RenderWithLiquid => false;
}
