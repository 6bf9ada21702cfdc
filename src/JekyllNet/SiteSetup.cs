using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Kramdown;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Plugins;
using JekyllNet.Themes;
using JekyllNet.Reading;
using JekyllNet.Rendering;
using JekyllNet.Sass;
using JekyllNet.Templating.Filters;
using JekyllNet.Templating.Tags;
using Microsoft.Extensions.Logging;

namespace JekyllNet;

/// <summary>What a site's configuration, theme and plugins come to: all that is fixed before its content is read.</summary>
internal sealed class SiteSetup : IDisposable
{
    private readonly SassCompiler _sass;
    private readonly SassConverter[] _sassConverters;

    private SiteSetup(ISiteFileSystem fileSystem, SassCompiler sass, SassConverter[] sassConverters)
    {
        FileSystem = fileSystem;
        _sass = sass;
        _sassConverters = sassConverters;
    }

    /// <summary>The site's files; in safe mode only what is really below the source.</summary>
    public ISiteFileSystem FileSystem { get; }

    public required SiteConfiguration Configuration { get; init; }

    /// <summary>Where the configuration files say what, for messages.</summary>
    public required ConfigurationPlaces Places { get; init; }

    public required SiteDates Dates { get; init; }

    public required Theme? Theme { get; init; }

    public required LiquidOptions Liquid { get; init; }

    public required HookRegistry Hooks { get; init; }

    public required ConverterSet Converters { get; init; }

    public required IReadOnlyList<IGenerator> Generators { get; init; }

    public required TextConversions TextConversions { get; init; }

    public required EntryFilter Filter { get; init; }

    public required FrontMatterDefaults Defaults { get; init; }

    public required IItemUrls Urls { get; init; }

    public required TextDecoder Decoder { get; init; }

    /// <summary>The plugins that take part.</summary>
    public required IReadOnlyList<IPlugin> Plugins { get; init; }

    /// <summary>Whether all that takes part in the rendering reads the site in ways that are taken down.</summary>
    public required bool IsTraceable { get; init; }

    /// <summary>Whether nobody changes what was read.</summary>
    public bool KeepsWhatWasRead => (Hooks.IsEmpty || (IsTraceable && Hooks.OnlySeeOutput)) && Generators.All(generator => generator.LeavesItemsAlone);

    /// <summary>Reads the configuration and sets everything up.</summary>
    /// <exception cref="JekyllException">The configuration, the theme or a plugin does not allow a build.</exception>
    public static SiteSetup Create(SiteOptions options, SiteLog log, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reader = CreateReader(options, log);
        var configuration = Expanded(reader.Read(options.Overrides, options.ConfigurationFiles), options.WorkingDirectory);
        ConfigurationCheck.VerifyPermalink(configuration);
        ConfigurationCheck.VerifyValues(configuration);
        DestinationGuard.Check(configuration.Source, configuration.Destination, options.FileSystem);
        if (!options.FileSystem.DirectoryExists(configuration.Source))
        {
            throw new JekyllException(DiagnosticId.SourceNotFound, $"The source directory '{configuration.Source}' does not exist.", new SourceLocation(configuration.Source));
        }

        var activation = new PluginActivation(options, log);
        var source = configuration.Source;
        configuration = activation.ChangeConfiguration(configuration, name => ThemeLocator.Find(name, source, options.ThemeResolvers) is not null);
        var files = configuration.Safe ? new ConfinedSiteFileSystem(options.FileSystem, configuration.Source, path => WarnOfLink(path, log)) : options.FileSystem;
        var theme = ThemeLocator.Locate(configuration, options.ThemeResolvers, files, log);
        if (theme is not null)
        {
            configuration = reader.MergeTheme(configuration, SitePath.Join(theme.Root, "_config.yml"));
        }

        var dates = CreateDates(configuration, options);
        var liquid = CreateLiquid(configuration, dates, options);
        var hooks = new HookRegistry(configuration, log);
        var places = new ConfigurationPlaces(options);
        var plugins = new PluginContext(configuration, files, options.Environment, liquid, hooks, log, places);
        RubyPluginFiles.Tell(configuration, files, log);
        activation.Apply(plugins, theme);
        theme = plugins.Theme ?? theme;
        new RubyOnlySettings(configuration, places, log).Tell(plugins.MarkdownProcessors.Keys);

        var sass = new SassCompiler(new SassCompilerOptions
        {
            CompilerPath = options.SassCompilerPath,
            WorkingDirectory = options.WorkingDirectory,
            Cache = SassCacheFolder.Open(configuration, options.FileSystem),
        });
        var sassSettings = new SassSettings(configuration, files, theme, options.Environment);
        var kramdown = CreateKramdownOptions(configuration);
        var indented = new SassConverter(true, sass, sassSettings);
        var scss = new SassConverter(false, sass, sassSettings);
        var converters = new ConverterSet(
        [
            CreateMarkdownConverter(configuration, kramdown, plugins),
            indented, scss, new IdentityConverter(), .. plugins.Converters,
        ]);
        return new SiteSetup(files, sass, [indented, scss])
        {
            Configuration = configuration,
            Places = places,
            Dates = dates,
            Theme = theme,
            Liquid = liquid,
            Hooks = hooks,
            Converters = converters,
            Generators = [.. plugins.Generators.OrderByDescending(g => g.Priority)],
            TextConversions = new TextConversions(converters, kramdown, plugins.Highlighting, indented, scss),
            Filter = new EntryFilter(configuration.Include, configuration.Exclude, configuration.Source, configuration.Safe, files),
            Defaults = new FrontMatterDefaults(configuration, files, (value, message) => dates.Parse(value, message, null), log),
            Urls = new ItemUrls(converters, configuration.Permalink, log),
            Decoder = new TextDecoder(configuration.Encoding),
            Plugins = activation.Active,
            IsTraceable = options.Registrations.Count == 0 && activation.Active.All(plugin => plugin.IsDependencySafe),
        };
    }

    /// <summary>Reads the configuration alone.</summary>
    /// <exception cref="JekyllException">The configuration cannot be used.</exception>
    public static SiteConfiguration ReadConfiguration(SiteOptions options, SiteLog log) =>
        Expanded(CreateReader(options, log).Read(options.Overrides, options.ConfigurationFiles), options.WorkingDirectory);

    /// <summary>The site's collections, empty.</summary>
    public IReadOnlyList<Collection> Collections()
    {
        var root = Configuration.CollectionsDir.Length == 0 ? Configuration.Source : SitePath.Sanitize(Configuration.Source, Configuration.CollectionsDir);
        var collections = new List<Collection>();
        foreach (var (key, _) in Configuration.Collections)
        {
            // Jekyll looks a collection's settings up by its label, which need not be its key.
            var name = key.ToStringValue();
            collections.Add(CreateCollection(name, Configuration.Collections[Collection.SanitizeLabel(name)] as HashValue ?? new HashValue(), root));
        }

        if (collections.All(c => c.Label != "posts"))
        {
            collections.Add(CreateCollection("posts", new HashValue(), root));
        }

        return collections;
    }

    /// <summary>Stands for all that is fixed before the content is read: two builds with the same one differ in nothing but files and time.</summary>
    /// <param name="environment"><c>jekyll.environment</c>.</param>
    public string Fingerprint(string environment) => $"{environment}\n{Theme?.Root}\n{(Theme?.Drop as ThemeDrop)?.Source}\n{RubyText.Inspect(Configuration.Values)}";

    /// <summary>Where a path lies: in the theme or among the site's files.</summary>
    public ISiteFileSystem FilesOf(string path) => Theme is not null && SitePath.IsUnder(Theme.Root, path) ? Theme.FileSystem : FileSystem;

    /// <summary>The directories that <c>include</c> searches.</summary>
    public IReadOnlyList<(ISiteFileSystem FileSystem, string Path)> IncludeRoots()
    {
        var own = (FileSystem, SitePath.Sanitize(Configuration.Source, Configuration.IncludesDir));
        return Theme is { IncludesPath: { } path } theme ? [own, (theme.FileSystem, path)] : [own];
    }

    /// <summary>Starts what the rendering of these pages needs and what takes its time to start.</summary>
    public void PrepareFor(IReadOnlyList<Page> pages)
    {
        // A copy: generators may add pages meanwhile.
        Page[] stylesheets = [.. pages.Where(page => ConverterOf(page) is not null)];
        if (stylesheets.Length > 0)
        {
            _sass.Prepare(() => SassRequestsOf(stylesheets));
        }
    }

    /// <summary>The page that compiling a page makes for its source map, if it makes one.</summary>
    public SourceMapPage? SourceMapOf(Page page) => _sassConverters.Any(c => c.MakesSourceMap(page))
        ? new SourceMapPage(page, SitePath.Sanitize(Configuration.Source, SitePath.Join(page.UrlDirectory, page.BaseName + ".css.map")), Urls, Defaults)
        : null;

    public void Dispose() => _sass.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private SassConverter? ConverterOf(Page page) => Array.Find(_sassConverters, converter => converter.Matches(page.Extension));

    private SassRequest[] SassRequestsOf(Page[] stylesheets)
    {
        try
        {
            return [.. stylesheets.Select(page => ConverterOf(page)!.ExpectedRequest(page))];
        }
        catch (JekyllException)
        {
            // The first stylesheet meets it again.
            return [];
        }
    }

    private Collection CreateCollection(string key, HashValue metadata, string root) => new(
        key,
        metadata,
        SitePath.Sanitize(root, "_" + Collection.SanitizeLabel(key)),
        metadata.TryGetValue("permalink", out var template)
            ? (template as StringValue)?.ToStringValue()
            : PermalinkStyle.AddSuffix("/:collection/:path", Configuration.Permalink));

    private static ConfigurationReader CreateReader(SiteOptions options, SiteLog log)
    {
        var decoder = new TextDecoder("utf-8");
        return new ConfigurationReader(Read, options.WorkingDirectory, log, options.TimeZone ?? TimeZoneInfo.Local);

        string? Read(string path)
        {
            if (!options.FileSystem.FileExists(path))
            {
                return null;
            }

            var text = decoder.Decode(options.FileSystem.ReadAllBytes(path));
            return text.Problem is { } problem
                ? throw new JekyllException(DiagnosticId.ConfigurationInvalid, $"({path}): {problem}", new SourceLocation(path))
                : text.Text;
        }
    }

    private static void WarnOfLink(string path, SiteLog log) => log.Warn(
        "Symbolic link:", $"{path} leads out of the source; safe mode leaves it out.", DiagnosticId.LinkLeadsOut, new SourceLocation(path));

    private static SiteConfiguration Expanded(SiteConfiguration configuration, string workingDirectory)
    {
        var values = new HashValue(configuration.Values)
        {
            ["source"] = StringValue.Create(SitePath.Expand(SitePath.Normalize(configuration.Source), workingDirectory)),
            ["destination"] = StringValue.Create(SitePath.Expand(SitePath.Normalize(configuration.Destination), workingDirectory)),
        };
        return new SiteConfiguration(values);
    }

    private static SiteDates CreateDates(SiteConfiguration configuration, SiteOptions options)
    {
        var zone = configuration.TimeZone is { } name ? SiteTimeZone.Find(name) : options.TimeZone ?? TimeZoneInfo.Local;
        var dates = new SiteDates(zone, options.TimeProvider);
        if (configuration.IsSet("time"))
        {
            dates.Freeze(dates.Parse(configuration["time"], "Invalid time in _config.yml.", null));
        }

        return dates;
    }

    private static LiquidOptions CreateLiquid(SiteConfiguration configuration, SiteDates dates, SiteOptions options)
    {
        var liquid = new LiquidOptions
        {
            ErrorMode = configuration.LiquidErrorMode switch
            {
                "strict" => LiquidErrorMode.Strict,
                "lax" => LiquidErrorMode.Lax,
                _ => LiquidErrorMode.Warn,
            },
            StrictFilters = configuration.StrictFilters,
            StrictVariables = configuration.StrictVariables,
            Limits = options.Limits,
            TimeZone = dates.Zone,
            TimeProvider = options.TimeProvider,
        };
        JekyllFilters.AddTo(liquid.Filters);
        JekyllTags.AddTo(liquid.Tags);
        return liquid;
    }

    private static MarkdownConverter CreateMarkdownConverter(
        SiteConfiguration configuration, KramdownOptions kramdown, PluginContext plugins)
    {
        var name = configuration.Markdown;
        if (!plugins.MarkdownProcessors.TryGetValue(name, out var processor))
        {
            processor = name.Equals("kramdown", StringComparison.OrdinalIgnoreCase)
                ? new KramdownProcessor(kramdown, plugins.Highlighting, configuration.Kramdown["show_warnings"].ToBooleanValue()).Convert
                : (_, context) => throw UnknownProcessor(name, plugins.MarkdownProcessors.Keys, context.Log);
        }

        return new MarkdownConverter(configuration.MarkdownExt, processor);
    }

    private static JekyllException UnknownProcessor(string name, IEnumerable<string> others, SiteLog log)
    {
        log.Error("Markdown processor:", $"\"{name}\" is not a valid Markdown processor.");
        log.Error("", $"Available processors are: {string.Join(", ", others.Prepend("kramdown"))}");
        log.Error("", "");
        return new JekyllException(DiagnosticId.ConfigurationValueInvalid, $"Invalid Markdown processor given: {name}");
    }

    private static KramdownOptions CreateKramdownOptions(SiteConfiguration configuration)
    {
        try
        {
            return KramdownOptions.From(ConfigurationValues.ToDictionary(configuration.Kramdown), configuration.Highlighter ?? "rouge");
        }
        catch (KramdownOptionException problem)
        {
            throw new JekyllException(DiagnosticId.ConfigurationValueInvalid, problem.Message, null, problem);
        }
    }
}
