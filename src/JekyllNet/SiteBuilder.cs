using Fluid;
using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Conversion;
using JekyllNet.Generation;
using JekyllNet.Highlighting;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Values;
using JekyllNet.Plugins;
using JekyllNet.Templating.Tags;
using JekyllNet.Themes;
using Microsoft.Extensions.Logging;

namespace JekyllNet;

/// <summary>Sets a site up, step by step. Not thread-safe; the <see cref="Site"/> that it makes is.</summary>
public sealed class SiteBuilder
{
    private readonly HashValue _overrides = new();
    private readonly List<Action<PluginContext>> _registrations = [];
    private readonly List<IPlugin> _plugins = [];
    private readonly List<IPlugin> _available = [];
    private readonly List<IThemeResolver> _themes = [];
    private SiteOptions _options;

    /// <summary>A site in a folder.</summary>
    /// <param name="source">
    /// The source folder; relative paths start from the process's current folder. Without one, the configuration's, or else the
    /// current folder.
    /// </param>
    /// <param name="destination">The folder to write to; <c>_site</c> in the current folder unless the configuration names another.</param>
    public SiteBuilder(string? source = null, string? destination = null)
    {
        var here = SitePath.Normalize(Path.GetFullPath("."));
        SetFolder("source", source, here);
        SetFolder("destination", destination, here);
        _options = new SiteOptions { WorkingDirectory = here, Overrides = _overrides };
    }

    /// <summary>Takes relative paths in the configuration to start from this folder rather than the process's current one.</summary>
    public SiteBuilder UseWorkingDirectory(string path) => With(_options with { WorkingDirectory = SitePath.Normalize(Path.GetFullPath(path)) });

    /// <summary>Reads these configuration files, in order, in place of the source's <c>_config.yml</c>.</summary>
    public SiteBuilder UseConfigurationFiles(params IEnumerable<string> files) => With(_options with { ConfigurationFiles = [.. files] });

    /// <summary>Sets a configuration key, whatever the files say.</summary>
    public SiteBuilder Set(string key, FluidValue value)
    {
        _overrides[key] = value;
        return this;
    }

    /// <summary>Sets a configuration key to a text.</summary>
    public SiteBuilder Set(string key, string value) => Set(key, StringValue.Create(value));

    /// <summary>Sets a configuration key to a number.</summary>
    public SiteBuilder Set(string key, long value) => Set(key, IntegerValue.Create(value));

    /// <summary>Sets a configuration key to true or false.</summary>
    public SiteBuilder Set(string key, bool value) => Set(key, BooleanValue.Create(value));

    /// <summary>Publishes drafts (<c>--drafts</c>).</summary>
    public SiteBuilder UseDrafts(bool use = true) => Set("show_drafts", use);

    /// <summary>Publishes posts dated in the future (<c>--future</c>).</summary>
    public SiteBuilder UseFuture(bool use = true) => Set("future", use);

    /// <summary>Publishes what is marked <c>published: false</c> (<c>--unpublished</c>).</summary>
    public SiteBuilder UseUnpublished(bool use = true) => Set("unpublished", use);

    /// <summary>Reads the source from here rather than from the disk.</summary>
    public SiteBuilder UseFileSystem(ISiteFileSystem fileSystem) => With(_options with { FileSystem = fileSystem });

    /// <summary>Writes the site there rather than into the destination folder.</summary>
    public SiteBuilder UseOutput(IOutputSink output) => With(_options with { Output = output });

    /// <summary>Tells a logger what the build does. The state of each entry is a <see cref="Logging.LogEntry"/>.</summary>
    public SiteBuilder UseLogger(ILogger logger) => With(_options with { Logger = logger });

    /// <summary>Takes the time from here: <c>site.time</c>, and what is in the future.</summary>
    public SiteBuilder UseTimeProvider(TimeProvider timeProvider) => With(_options with { TimeProvider = timeProvider });

    /// <summary>Uses this time zone where the configuration's <c>timezone</c> names none; the machine's unless set.</summary>
    public SiteBuilder UseTimeZone(TimeZoneInfo timeZone) => With(_options with { TimeZone = timeZone });

    /// <summary>Limits what templates may use. <see cref="LiquidLimits.Default"/> unless set; a trusted site may do without.</summary>
    public SiteBuilder UseLimits(LiquidLimits limits) => With(_options with { Limits = limits });

    /// <summary>Sets <c>jekyll.environment</c> (<c>JEKYLL_ENV</c>); <c>development</c> unless set.</summary>
    public SiteBuilder UseEnvironment(string environment) => With(_options with { Environment = environment });

    /// <summary>
    /// Takes warnings for errors (<c>--strict</c>): if the build has any, nothing is written. Without it a build is as lenient as
    /// Jekyll's, which writes pages with broken front matter or without the layout they ask for.
    /// </summary>
    public SiteBuilder UseStrict(bool use = true) => With(_options with { Strict = use });

    /// <summary>Renders with so many threads. The output does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public SiteBuilder UseWorkers(int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        return With(_options with { Workers = workers });
    }

    /// <summary>Tells how many items are rendered, as they are done.</summary>
    public SiteBuilder UseProgress(IProgress<int> progress) => With(_options with { Progress = progress });

    /// <summary>Uses the Dart Sass executable at this path.</summary>
    public SiteBuilder UseSassCompiler(string path) => With(_options with { SassCompilerPath = path });

    /// <summary>Asks this resolver for themes, before those added earlier; the installed gems are asked last.</summary>
    public SiteBuilder AddThemeResolver(IThemeResolver resolver)
    {
        _themes.Insert(0, resolver);
        return this;
    }

    /// <summary>Adds a plugin and switches it on.</summary>
    public SiteBuilder AddPlugin(IPlugin plugin)
    {
        _plugins.Add(plugin);
        return this;
    }

    /// <summary>Makes plugins known, which the configuration's <c>plugins:</c> may switch on by name.</summary>
    public SiteBuilder AddAvailablePlugins(params IEnumerable<IPlugin> plugins)
    {
        _available.AddRange(plugins);
        return this;
    }

    /// <summary>Adds a converter.</summary>
    public SiteBuilder AddConverter(IConverter converter) => Register(c => c.AddConverter(converter));

    /// <summary>Adds a lexer for the code of a language, in place of any of the same names.</summary>
    public SiteBuilder AddLexer(ILexer lexer) => Register(c => c.AddLexer(lexer));

    /// <summary>Adds a highlighter of code, which is asked before those added earlier and before the lexers.</summary>
    public SiteBuilder AddSyntaxHighlighter(ISyntaxHighlighter highlighter) => Register(c => c.AddSyntaxHighlighter(highlighter));

    /// <summary>Adds a generator.</summary>
    public SiteBuilder AddGenerator(IGenerator generator) => Register(c => c.AddGenerator(generator));

    /// <summary>Adds a hook.</summary>
    public SiteBuilder AddHook(HookOwner owner, HookEvent moment, Action<HookContext> hook, int priority = HookPriority.Normal) =>
        Register(c => c.AddHook(owner, moment, hook, priority));

    /// <summary>Adds a filter of Fluid's kind.</summary>
    public SiteBuilder AddFilter(string name, FilterDelegate filter) => Register(c => c.AddFilter(name, filter));

    /// <summary>Adds a filter that turns a text into another.</summary>
    public SiteBuilder AddFilter(string name, Func<string, string> filter) =>
        AddFilter(name, (input, _, _) => new ValueTask<FluidValue>(StringValue.Create(filter(input.ToStringValue()))));

    /// <summary>Adds a tag, in place of one of the same name.</summary>
    /// <param name="name">The name: ASCII letters, digits and underscores.</param>
    /// <param name="create">Makes the statement when the tag is met: a <see cref="JekyllNet.Liquid.LiquidStatement"/> or any statement of Fluid's.</param>
    public SiteBuilder AddTag(string name, Func<TagSource, Statement> create) => Register(c => c.Liquid.Tags.AddTag(name, create));

    /// <summary>Adds a tag that is a text, made when the tag is met.</summary>
    public SiteBuilder AddTag(string name, Func<TagSource, string> write) => AddTag(name, tag => new Liquid.Statements.TextStatement(write(tag)));

    /// <summary>Adds a block: a tag with a body up to <c>end</c> plus its name.</summary>
    /// <param name="name">The name: ASCII letters, digits and underscores.</param>
    /// <param name="create">Makes the statement once the body is parsed.</param>
    public SiteBuilder AddBlock(string name, Func<TagSource, BlockBody, Statement> create) => Register(c => c.Liquid.Tags.AddBlock(name, create));

    /// <summary>Adds a block that turns what its body renders to into another text.</summary>
    public SiteBuilder AddBlock(string name, Func<string, string> convert) => AddBlock(name, (_, body) => new ConvertedBlock(body, convert));

    /// <summary>Changes the Liquid options directly: tags, blocks, filters.</summary>
    public SiteBuilder ConfigureLiquid(Action<LiquidOptions> configure) => Register(c => configure(c.Liquid));

    /// <summary>Makes the site. Its configuration is read when it is processed.</summary>
    public Site Build() => new(_options with
    {
        Overrides = new HashValue(_overrides),
        Registrations = [.. _registrations],
        Plugins = [.. _plugins],
        AvailablePlugins = [.. _available],
        ThemeResolvers = _themes.Exists(static t => t is GemThemeResolver) ? [.. _themes] : [.. _themes, new GemThemeResolver()],
    });

    private void SetFolder(string key, string? path, string here)
    {
        if (path is not null)
        {
            _overrides[key] = StringValue.Create(SitePath.Expand(SitePath.Normalize(path), here));
        }
    }

    private SiteBuilder Register(Action<PluginContext> registration)
    {
        _registrations.Add(registration);
        return this;
    }

    private SiteBuilder With(SiteOptions options)
    {
        _options = options;
        return this;
    }
}
