using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass.Jekyll;

/// <summary>
/// What jekyll-sass-converter 3.1.0 does around the compiler: turns the configuration into a request, and the result into the texts of
/// the page and of its source map. Immutable and thread-safe.
/// </summary>
/// <param name="options">The keys under <c>sass:</c>.</param>
/// <param name="environment">The value of <c>jekyll.environment</c>.</param>
public sealed class JekyllSassConversion(JekyllSassOptions options, string environment)
{
    /// <summary>The request for one stylesheet. The caller adds load paths, file system and roots.</summary>
    /// <param name="text">The text, rendered by Liquid, without front matter.</param>
    /// <param name="syntax">The syntax of the text.</param>
    /// <param name="page">
    /// The page, or null for text that is none (the filters <c>scssify</c> and <c>sassify</c>, and documents of collections): such text
    /// gets no source map and no <c>@charset</c>, and loads from the load paths only.
    /// </param>
    public SassRequest CreateRequest(string text, SassSyntax syntax, JekyllSassPage? page) => new()
    {
        Text = text,
        Syntax = syntax,
        Path = page?.Path,
        Style = options.EffectiveStyle,
        SourceMap = HasSourceMap(page),
        Charset = page is not null,
        QuietDeps = options.QuietDeps,
        Verbose = options.Verbose,
        FatalDeprecations = options.FatalDeprecations,
        FutureDeprecations = options.FutureDeprecations,
        SilenceDeprecations = options.SilenceDeprecations,
        PagesGiveWay = true,
    };

    /// <summary>The texts to write, from the result of the request that <see cref="CreateRequest"/> made for the same page.</summary>
    public JekyllSassOutput Finish(SassResult result, JekyllSassPage? page)
    {
        if (page is null || result.SourceMap is not { } map)
        {
            return new JekyllSassOutput(result.Css, null);
        }

        var name = FileUrl.EncodeReference(page.Basename);
        var gap = options.EffectiveStyle == SassOutputStyle.Compressed ? "" : "\n\n";
        return new JekyllSassOutput(
            $"{result.Css}{gap}/*# sourceMappingURL={name}.css.map */",
            SourceMapRewriter.Rewrite(map, page.Path, name + ".css"));
    }

    private bool HasSourceMap(JekyllSassPage? page) => page is not null && options.IsSourceMapRequired(environment);
}
