using System.Globalization;
using JekyllNet.Configuration;
using JekyllNet.Conversion;
using JekyllNet.Diagnostics;
using JekyllNet.Generation;
using JekyllNet.Hooks;
using JekyllNet.Incremental;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Plugins;
using JekyllNet.Reading;
using JekyllNet.Regeneration;
using JekyllNet.Rendering;
using JekyllNet.Templating.Drops;
using JekyllNet.Writing;

namespace JekyllNet;

/// <summary>One build of a site: what the stages hand to one another.</summary>
internal sealed class SiteBuild : IDisposable
{
    private readonly SiteOptions _options;
    private readonly SiteSetup _setup;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosingLog _log;
    private readonly DiagnosticBag _diagnostics;
    private readonly Publisher _publisher;
    private readonly LinkNoticingFileSystem _files;
    private readonly ReadingContext _reading;
    private SiteContent _content;
    private RenderSession? _session;
    private TimeSpan _cleaning;
    private readonly SessionMemory? _memory;
    private readonly Regenerator? _regenerator;

    private SiteBuild(SiteOptions options, SiteSetup setup, DiagnosingLog log, DiagnosticBag diagnostics, SessionMemory? memory, Regenerator? regenerator, CancellationToken cancellation)
    {
        _memory = memory;
        _regenerator = regenerator;
        _options = options;
        _setup = setup;
        _log = log;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _publisher = new Publisher(setup.Configuration.Unpublished, setup.Configuration.Future, setup.Dates.SiteTime.Value);
        _content = new SiteContent(setup.Collections());
        _files = new LinkNoticingFileSystem(setup.FileSystem);
        var texts = new FileTexts(_files, setup.Decoder, memory?.Texts);
        _reading = new ReadingContext(
            setup.Configuration, _files, setup.Filter, setup.Decoder, setup.Defaults, _publisher, setup.Dates, setup.Urls, setup.Theme,
            setup.Hooks, setup.Liquid.Tags.IsBlock, texts, SeedsFor(texts), options.Workers, log, cancellation);
    }

    /// <summary>How many items were rendered.</summary>
    public int RenderedCount => _session?.Plan.Slots.Count(s => s.IsRendered) ?? 0;

    /// <summary>How many files were handed to the output.</summary>
    public int FileCount { get; private set; }

    public static SiteBuild SetUp(
        SiteOptions options, DiagnosingLog log, DiagnosticBag diagnostics, SessionMemory? memory, CancellationToken cancellation)
    {
        var setup = SiteSetup.Create(options, log, cancellation);
        var regenerator = options is { Output: null, FileSystem: PhysicalSiteFileSystem } ? new Regenerator(setup, options, log) : null;
        memory ??= regenerator is { IsIncremental: true } ? new SessionMemory() : null;
        if (memory is { HasPrevious: false })
        {
            regenerator?.Begin(memory);
        }

        var build = new SiteBuild(options, setup, log, diagnostics, memory, regenerator, cancellation);
        setup.Hooks.Trigger(HookOwner.Site, HookEvent.AfterInit, build.SiteContext(HookEvent.AfterInit));
        setup.Hooks.Trigger(HookOwner.Site, HookEvent.AfterReset, build.SiteContext(HookEvent.AfterReset));
        return build;
    }

    /// <summary>Tells what is about to be built.</summary>
    public void Announce()
    {
        _log.Info("Source:", _setup.Configuration.Source);
        _log.Info("Destination:", _setup.Configuration.Destination);
        _log.Info("Incremental build:", _setup.Configuration.Incremental ? "enabled" : "disabled. Enable with --incremental");
        _log.Info("Generating...", "");
    }

    /// <summary>Where the permalink template stands that names an unknown placeholder.</summary>
    public SourceLocation? PlaceOf(UnknownPlaceholderException problem) => PermalinkPlace.Find(problem, _setup.Places, _setup.FileSystem);

    /// <summary>Whether what was read and generated looks well to Jekyll's doctor.</summary>
    public bool IsHealthy() => new SiteDoctor(_content, _setup.Configuration, _setup.FileSystem, _publisher, _log).IsHealthy();

    public void Read()
    {
        if (_memory?.ReadAgain(_reading, _setup.Fingerprint(_options.Environment)) is { } content)
        {
            _content = content;
        }
        else
        {
            ReadAll();
        }

        if (_memory is not { HasPrevious: true })
        {
            _setup.PrepareFor(_content.Pages);
        }

        _setup.Hooks.Trigger(HookOwner.Site, HookEvent.PostRead, SiteContext(HookEvent.PostRead));
    }

    public void Generate()
    {
        var context = new GenerationContext(
            _content, _setup.Configuration, _setup.FileSystem, _setup.Dates.SiteTime, _setup.Urls, _setup.Defaults,
            new GenerationServices(_setup, _reading, _options.Environment), _log, _cancellation);
        foreach (var generator in _setup.Generators)
        {
            generator.Generate(context);
            _log.Debug("Generating:", $"{generator.GetType().Name} finished.");
        }

        if (context.HasChangedItems)
        {
            _memory?.Expect(null);
        }
    }

    public void Plan()
    {
        ConfigurationCheck.RefuseRelativePermalinks(_setup.Configuration);
        var profile = _setup.Configuration.IsSet("profile") ? new TemplateProfile(_setup.Configuration.Source, _setup.Theme?.Root) : null;
        _session = new RenderSession
        {
            Profile = profile,
            Configuration = _setup.Configuration,
            Content = _content,
            FileSystem = _setup.FileSystem,
            Theme = _setup.Theme,
            Plan = RenderPlan.For(_content, _setup.SourceMapOf, _log.TellsDetails, keepsLogs: _memory is not null),
            Templates = new SiteTemplates(new LiquidParser(_setup.Liquid), _setup.Decoder, profile),
            Liquid = _setup.Liquid,
            Converters = _setup.Converters,
            Hooks = _setup.Hooks,
            Publisher = _publisher,
            Site = new SiteDrop(_content, _setup.Configuration, _setup.Dates.SiteTime),
            Jekyll = new JekyllDrop(_options.Environment),
            TextConversions = _setup.TextConversions,
            IncludeRoots = _setup.IncludeRoots(),
            Cancellation = _cancellation,
            RecordsReads = _memory is not null && _setup.IsTraceable,
        };
        _memory?.Identify(_session.Plan);
        if (_setup.Hooks.Trigger(HookOwner.Site, HookEvent.PreRender, SiteContext(HookEvent.PreRender)) is { } hooked)
        {
            _session.Variables = hooked.Payload;
            _session.Site.Additions = hooked.SiteVariables;
        }

        // In order, since working a URL out may warn; workers would do it in any.
        foreach (var slot in _session.Plan.Slots)
        {
            slot.IsWritten = _publisher.IsWritten(slot.Item);
            if (slot is { IsWritten: true, Item: Document document })
            {
                _ = document.Url;
            }
        }

        new RenderAnalysis(_session).Apply();
        _memory?.TakeOver(_session, _setup.Fingerprint(_options.Environment));
        RenderWhatComesForth(_session);
    }

    public void Render()
    {
        // Hooks of items see them one by one, in order, as in Jekyll.
        var workers = _setup.Hooks.RunsDuringRender ? 1 : _options.Workers;
        new SiteRenderer(_session!, workers, _options.Progress).Render(_log);
        _setup.Hooks.Trigger(HookOwner.Site, HookEvent.PostRender, SiteContext(HookEvent.PostRender));
    }

    public void Write()
    {
        var output = _options.Output ?? new DirectoryOutputSink(_setup.Configuration.Destination, _setup.Configuration.KeepFiles);
        var writer = new SiteWriter(_session!, _setup, output, _options, _diagnostics, _log);
        FileCount = writer.Write();
        _cleaning = writer.SwitchTime;
        _regenerator?.Remember(_session!);
        _memory?.Remember(_session!, _setup.Fingerprint(_options.Environment));
        _setup.Hooks.Trigger(HookOwner.Site, HookEvent.PostWrite, SiteContext(HookEvent.PostWrite));
    }

    /// <summary>Tells where the time went, as Jekyll does with <c>--profile</c>.</summary>
    public void TellProfile(IReadOnlyDictionary<string, TimeSpan> stages)
    {
        if (_session?.Profile is not { } templates)
        {
            return;
        }

        (string Phase, TimeSpan Time)[] phases =
        [
            ("RESET", stages["Setup"]), ("READ", stages["Read"]), ("GENERATE", stages["Generate"]), ("RENDER", stages["Plan"] + stages["Render"]),
            ("CLEANUP", _cleaning), ("WRITE", stages["Write"] - _cleaning),
        ];
        _log.Info("\nBuild Process Summary:", "");
        _log.Info(ProfileTable.Format(["PHASE", "TIME"], phases.Select(p => (string[])[p.Phase, p.Time.TotalSeconds.ToString("0.0000", CultureInfo.InvariantCulture)])), "");
        _log.Info("\nSite Render Stats:", "");
        _log.Info(templates.TemplatesTable(), "");
        _log.Info("\nConversion Stats:", "");
        _log.Info(templates.ConvertersTable(), "");
    }

    public void Dispose() => _setup.Dispose();

    private DocumentSeeds? SeedsFor(FileTexts texts)
    {
        if (_memory is null)
        {
            return null;
        }

        // Hooks see documents before they are read, and globs look at more than one file.
        return _setup.Hooks.Has(HookEvent.PostInit) || _setup.Defaults.HasGlobs
            ? null
            : new DocumentSeeds(texts, _setup.Dates.SiteTime, mayChange: !_setup.KeepsWhatWasRead);
    }

    private void ReadAll()
    {
        var told = _log.NewsCount;
        new SiteReader(_reading).Read(_content);

        // What there was to tell is to be told by each build, and what generators or hooks change is to be changed once.
        var isRepeatable = _log.NewsCount == told && !_files.HasLinks && _setup.KeepsWhatWasRead;
        _memory?.Remember(isRepeatable ? new LastReading(_content, _reading) : null);
    }

    // Items that another one was written in the place of the last time, and that are written now.
    private void RenderWhatComesForth(RenderSession session)
    {
        var hidden = Array.FindAll(session.Plan.Slots, slot => slot is { IsKept: true, Written: null } && session.IsWritten(slot.Item));
        if (hidden.Length == 0)
        {
            return;
        }

        var written = WrittenItem.ByDestination([.. WrittenItem.All(_content, session.Plan.SourceMaps, session.IsWritten)]);
        foreach (var slot in hidden.Where(slot => written[slot.Item.Destination] == slot.Item))
        {
            slot.Release();
        }
    }

    private Func<HookContext> SiteContext(HookEvent moment) => () => new HookContext(HookOwner.Site, moment, _content, null, _log)
    {
        Payload = moment == HookEvent.PreRender ? new HashValue() : null,
        SiteVariables = moment == HookEvent.PreRender ? new HashValue() : null,
        PageFactory = (directory, name, content, data) =>
            Page.Generated(_setup.Configuration.Source, directory, name, content, data, _setup.Urls, _setup.Defaults),
    };
}
