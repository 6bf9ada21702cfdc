namespace JekyllNet.Sass.Jekyll;

/// <summary>The keys under <c>sass:</c> in <c>_config.yml</c>, as jekyll-sass-converter 3.1.0 reads them.</summary>
public sealed record JekyllSassOptions
{
    /// <summary>The folder with the partials; null or empty means <c>_sass</c>.</summary>
    public string? SassDir { get; init; }

    /// <summary>
    /// <c>expanded</c> or <c>compressed</c>, with or without the colon of a Ruby symbol.
    /// Anything else (<c>nested</c>, <c>compact</c>) means <c>expanded</c>.
    /// </summary>
    public string? Style { get; init; }

    /// <summary><c>always</c>, <c>never</c> or <c>development</c>; any other word means <c>always</c>.</summary>
    public string SourceMap { get; init; } = "always";

    /// <inheritdoc cref="SassRequest.QuietDeps"/>
    public bool QuietDeps { get; init; }

    /// <inheritdoc cref="SassRequest.Verbose"/>
    public bool Verbose { get; init; }

    /// <inheritdoc cref="SassRequest.FatalDeprecations"/>
    public IReadOnlyList<string> FatalDeprecations { get; init; } = [];

    /// <inheritdoc cref="SassRequest.FutureDeprecations"/>
    public IReadOnlyList<string> FutureDeprecations { get; init; } = [];

    /// <inheritdoc cref="SassRequest.SilenceDeprecations"/>
    public IReadOnlyList<string> SilenceDeprecations { get; init; } = [];

    /// <summary><see cref="SassDir"/> with its default.</summary>
    public string EffectiveSassDir => string.IsNullOrEmpty(SassDir) ? "_sass" : SassDir;

    /// <summary><see cref="Style"/> as Dart Sass knows it.</summary>
    public SassOutputStyle EffectiveStyle => Style is "compressed" or ":compressed" ? SassOutputStyle.Compressed : SassOutputStyle.Expanded;

    /// <summary>Whether pages get a source map.</summary>
    /// <param name="environment">The value of <c>jekyll.environment</c>.</param>
    public bool IsSourceMapRequired(string environment) => SourceMap switch
    {
        "never" => false,
        "development" => environment == "development",
        _ => true,
    };
}
