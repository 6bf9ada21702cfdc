using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Sass;
using JekyllNet.Sass.Jekyll;

namespace JekyllNet.Conversion;

/// <summary>The <c>sass:</c> section of the configuration, and the folders that stylesheets load from. Immutable.</summary>
internal sealed class SassSettings
{
    private readonly SiteConfiguration _configuration;
    private readonly Theme? _theme;
    private readonly JekyllSassConversion _conversion;
    private readonly JekyllSassOptions _options;
    private readonly Lazy<IReadOnlyList<string>> _loadPaths;
    private readonly string _environment;

    public SassSettings(SiteConfiguration configuration, ISiteFileSystem files, Theme? theme, string environment)
    {
        _configuration = configuration;
        _theme = theme;
        _environment = environment;
        _options = ReadOptions(configuration.Sass);
        _conversion = new JekyllSassConversion(_options, environment);
        Files = new SiteSassFileSystem(files, theme);
        _loadPaths = new(() => SassLoadPaths.Find(configuration, files, theme));
    }

    /// <summary>The files that stylesheets are read from.</summary>
    public SiteSassFileSystem Files { get; }

    /// <summary>Whether a broken stylesheet shows its error in the browser instead of ending the build.</summary>
    public bool ShowsErrorsInBrowser => _configuration.IsSet("serving") && _configuration.IsSet("livereload");

    /// <summary>Whether Sass pages get a source map beside them.</summary>
    public bool MakesSourceMaps => _options.IsSourceMapRequired(_environment);

    /// <summary>The folders that stylesheets load from.</summary>
    public IReadOnlyList<string> LoadPaths => _loadPaths.Value;

    /// <summary>The request that compiles a text, be it a page's or none's.</summary>
    /// <exception cref="JekyllException">The configuration has a value that Jekyll fails on.</exception>
    public SassRequest ToRequest(string text, Page? page, bool indented)
    {
        Check(page);

        return _conversion.CreateRequest(text, indented ? SassSyntax.Indented : SassSyntax.Scss, PageOf(page)) with
        {
            LoadPaths = _loadPaths.Value,
            FileSystem = Files,
            Roots = _configuration.Safe ? [_configuration.Source, .. _theme is null ? Array.Empty<string>() : [_theme.Root]] : null,
        };
    }

    /// <summary>What Jekyll writes for a page.</summary>
    public JekyllSassOutput Finish(SassResult result, Page? page) => _conversion.Finish(result, PageOf(page));

    /// <summary>Where a page's stylesheet is to the compiler. A theme's stylesheets, too, pass for the site's own.</summary>
    public string PathOf(Page page) => SitePath.Sanitize(_configuration.Source, page.RelativePath);

    private static JekyllSassOptions ReadOptions(HashValue sass) => new()
    {
        SassDir = RubyText.ToText(sass["sass_dir"]),
        Style = RubyText.ToText(sass["style"]),
        SourceMap = sass["sourcemap"] is StringValue word ? word.ToStringValue() : "always",
        QuietDeps = RubyTruth.IsTruthy(sass["quiet_deps"]),
        Verbose = RubyTruth.IsTruthy(sass["verbose"]),
        FatalDeprecations = Texts(sass["fatal_deprecations"]),
        FutureDeprecations = Texts(sass["future_deprecations"]),
        SilenceDeprecations = Texts(sass["silence_deprecations"]),
    };

    private static string[] Texts(FluidValue value) => value switch
    {
        ListValue list => [.. list.Select(RubyText.ToText)],
        _ when value.IsNil() => [],
        _ => [RubyText.ToText(value)],
    };

    private JekyllSassPage? PageOf(Page? page) => page is null ? null : new JekyllSassPage(PathOf(page), page.BaseName);

    private void Check(Page? page)
    {
        if (_configuration.Values["sass"] is { } section and not HashValue && RubyTruth.IsTruthy(section))
        {
            throw Invalid($"'sass' must hold options, and is {RubyText.Inspect(section)}.");
        }

        // Without a page no source map is thought of.
        if (page is not null && _configuration.Sass.TryGetValue("sourcemap", out var option) && option is not StringValue)
        {
            throw Invalid($"undefined method 'to_sym' for {RubyText.Inspect(option)}: the option 'sourcemap' under 'sass' must be always, never or development.");
        }
    }

    private static JekyllException Invalid(string message) => new(DiagnosticId.ConfigurationValueInvalid, message);
}
