using Fluid;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.Highlighting;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Logging;
using JekyllNet.Rendering;
using JekyllNet.Templating;
using Theme = JekyllNet.Model.Theme;

namespace JekyllNet.Plugins;

/// <summary>What a plugin registers its parts with, while a site is being set up.</summary>
public sealed class PluginContext
{
    private readonly ConfigurationPlaces _places;
    private CodeHighlighting? _highlighting;

    internal PluginContext(
        SiteConfiguration configuration, ISiteFileSystem fileSystem, string environment, LiquidOptions liquid, HookRegistry hooks, SiteLog log, ConfigurationPlaces places)
    {
        _places = places;
        Configuration = configuration;
        FileSystem = fileSystem;
        Environment = environment;
        Liquid = liquid;
        HookRegistry = hooks;
        Log = log;
    }

    /// <summary>The site's configuration.</summary>
    public SiteConfiguration Configuration { get; }

    /// <summary>The files that the site is read from.</summary>
    public ISiteFileSystem FileSystem { get; }

    /// <summary><c>jekyll.environment</c>.</summary>
    public string Environment { get; }

    /// <summary>Takes messages. What tags and filters have to tell while items render belongs to <see cref="LogOf"/>.</summary>
    public SiteLog Log { get; }

    /// <summary>The Liquid options: tags by <see cref="LiquidOptions.Tags"/>, filters by <see cref="LiquidOptions.Filters"/>.</summary>
    public LiquidOptions Liquid { get; }

    /// <summary>Where the configuration files give a key of their top level, for messages; <see langword="null"/> where none does.</summary>
    public SourceLocation? PlaceOf(string key) => _places.Find(key, key);

    internal List<IConverter> Converters { get; } = [];

    internal List<IGenerator> Generators { get; } = [];

    internal HookRegistry HookRegistry { get; }

    internal Dictionary<string, MarkdownProcessor> MarkdownProcessors { get; } = new(StringComparer.Ordinal);

    internal List<ISyntaxHighlighter> SyntaxHighlighters { get; } = [];

    internal LexerSet Lexers { get; private set; } = LexerSet.Rouge;

    /// <summary>All that colours code, complete once the plugins are configured.</summary>
    internal CodeHighlighting Highlighting => _highlighting ??= new CodeHighlighting(SyntaxHighlighters, Lexers);

    internal Theme? Theme { get; private set; }

    /// <summary>
    /// What takes the messages of a tag or a filter: they are told in the order of the items, and told again where a build takes the item over
    /// from an earlier one.
    /// </summary>
    public SiteLog LogOf(LiquidContext context) => (context.RenderState as RenderScope)?.Slot.Log ?? Log;

    /// <summary>
    /// Says for a tag or a filter that it reads what builds cannot compare, such as a clock or another program: the item is then rendered in
    /// each build, and the plugin may be <see cref="IPlugin.IsDependencySafe"/> all the same.
    /// </summary>
    public static void RenderEachTime(LiquidContext context) => IRenderObserver.ReadsOf(context)?.MarkVolatile();

    /// <summary>Adds a converter.</summary>
    public void AddConverter(IConverter converter) => Converters.Add(converter);

    /// <summary>Adds a generator.</summary>
    public void AddGenerator(IGenerator generator) => Generators.Add(generator);

    /// <summary>Adds a hook.</summary>
    /// <exception cref="ArgumentException">The owner has no such event.</exception>
    public void AddHook(HookOwner owner, HookEvent moment, Action<HookContext> hook, int priority = HookPriority.Normal) =>
        HookRegistry.Add(owner, moment, priority, hook);

    /// <summary>Adds a Markdown processor, which <c>markdown: NAME</c> in the configuration chooses: Jekyll's <c>Converters::Markdown::NAME</c>.</summary>
    public void AddMarkdownProcessor(string name, MarkdownProcessor processor) => MarkdownProcessors[name] = processor;

    /// <summary>Builds the site upon this theme, in place of the one that <c>theme</c> names.</summary>
    public void UseTheme(Theme theme) => Theme = theme;

    /// <summary>Adds a lexer, in place of any of the same names. Rouge's <c>Lexer</c> with a <c>tag</c> of its own.</summary>
    public void AddLexer(ILexer lexer) => Lexers = Lexers.With(lexer);

    /// <summary>Adds a highlighter, which is asked before those added earlier and before the lexers.</summary>
    public void AddSyntaxHighlighter(ISyntaxHighlighter highlighter) => SyntaxHighlighters.Add(highlighter);

    /// <summary>
    /// Colours a block of code with the site's highlighters and lexers, while the site is rendered. Several threads may do so at once.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The name of its language.</param>
    /// <param name="conversion">For which conversion: what there is to tell is told with its item.</param>
    /// <returns>HTML without anything around it, or <see langword="null"/> where the language is not known.</returns>
    public string? Highlight(string code, string language, ConversionContext? conversion = null) =>
        Highlighting.Find(new CodeToHighlight(code, language, true, []), conversion?.Log ?? Log, conversion?.Item?.Path) is { } found ? (found.Finished ?? new HtmlFormatter()).Format(found.Tokens) : null;

    /// <summary>Adds a filter of Fluid's kind.</summary>
    public void AddFilter(string name, FilterDelegate filter) => Liquid.Filters.AddFilter(name, filter);
}
