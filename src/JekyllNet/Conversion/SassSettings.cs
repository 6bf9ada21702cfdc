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
    private readonly ISiteFileSystem _files;
    private readonly Theme? _theme;
    private readonly JekyllSassConversion _conversion;
    private readonly JekyllSassOptions _options;
    private readonly SiteSassFileSystem _sassFiles;
    private readonly Lazy<IReadOnlyList<string>> _loadPaths;
    private readonly string _environment;

    public SassSettings(SiteConfiguration configuration, ISiteFileSystem files, Theme? theme, string environment)
    {
        _configuration = configuration;
        _files = files;
        _theme = theme;
        _environment = environment;
        _options = ReadOptions(configuration.Sass);
        _conversion = new JekyllSassConversion(_options, environment);
        _sassFiles = new SiteSassFileSystem(files, theme);
        _loadPaths = new(FindLoadPaths);
    }

    /// <summary>Whether a broken stylesheet shows its error in the browser instead of ending the build.</summary>
    public bool ShowsErrorsInBrowser => _configuration.IsSet("serving") && _configuration.IsSet("livereload");

    /// <summary>Whether Sass pages get a source map beside them.</summary>
    public bool MakesSourceMaps => _options.IsSourceMapRequired(_environment);

    /// <summary>The request that compiles a text, be it a page's or none's.</summary>
    /// <exception cref="JekyllException">The configuration has a value that Jekyll fails on.</exception>
    public SassRequest ToRequest(string text, Page? page, bool indented)
    {
        if (page is not null)
        {
            CheckSourceMap();
        }

        return _conversion.CreateRequest(text, indented ? SassSyntax.Indented : SassSyntax.Scss, PageOf(page)) with
        {
            LoadPaths = _loadPaths.Value,
            FileSystem = _sassFiles,
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

    private void CheckSourceMap()
    {
        if (_configuration.Sass.TryGetValue("sourcemap", out var option) && option is not StringValue)
        {
            throw new JekyllException(
                DiagnosticId.ConfigurationValueInvalid,
                $"undefined method 'to_sym' for {RubyText.Inspect(option)}: the option 'sourcemap' under 'sass' must be always, never or development.");
        }
    }

    private List<string> FindLoadPaths()
    {
        var source = _configuration.Source;
        var sassDir = SitePath.ToRelative(source, SitePath.Sanitize(source, _options.EffectiveSassDir));
        var found = new List<string>();
        foreach (var path in Texts(_configuration.Sass["load_paths"]).Append(sassDir))
        {
            foreach (var match in Glob(source, _configuration.Safe ? SitePath.Sanitize(source, path) : path))
            {
                var expanded = _configuration.Safe ? SitePath.Sanitize(source, match) : SitePath.Expand(match, source);
                if (!found.Contains(expanded) && _files.DirectoryExists(expanded))
                {
                    found.Add(expanded);
                }
            }
        }

        if (_theme?.SassPath is { } sass)
        {
            found.Add(sass);
        }

        return found;
    }

    private IEnumerable<string> Glob(string source, string path) => path.AsSpan().ContainsAny("*?[{")
        ? RubyGlob.Find(_files, source, path).OrderBy(match => match, StringComparer.Ordinal)
        : [path];
}
