using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.Liquid;
using JekyllNet.Migration.Checking.Ruby;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>Builds a site in memory, as far as it will go, and keeps what the checks look at.</summary>
internal sealed class TrialBuild(string source, SiteCheckOptions options)
{
    private readonly SiteFolder _folder = SiteFolder.Of(source);
    private readonly OutputRecord _output = new();
    private readonly List<string> _activePlugins = [];
    private SiteContent? _content;
    private LiquidOptions? _liquid;
    private IReadOnlyList<SourceText> _texts = [];
    private TemplateUses _uses = new([]);
    private IReadOnlyList<string> _unknownTags = [];
    private bool _hasStandIns;

    /// <exception cref="JekyllException">The configuration cannot be read.</exception>
    public async Task<CheckedSite> RunAsync(CancellationToken cancellationToken)
    {
        var site = Site(withTheme: true);
        var configuration = site.ReadConfiguration();
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        var areUnknownTagsMet = !result.Succeeded && _unknownTags.Count > 0;
        if (_content is null && result.Diagnostics.Any(d => d.Id == DiagnosticId.ThemeNotFound))
        {
            // All that does not hang on the theme can be looked at without it.
            _hasStandIns = true;
            await Site(withTheme: false).DiagnoseAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (areUnknownTagsMet)
        {
            _hasStandIns = true;
            result = await Site(withTheme: true).ProcessAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (_liquid is not null)
        {
            // No template with such a tag was rendered. The checks, which look into all, need not stumble over them.
            StandInTags.Register(_liquid, _uses, _unknownTags);
        }

        return new CheckedSite
        {
            Folder = _folder.Path,
            Configuration = configuration,
            Result = result,
            Content = _content,
            Liquid = _liquid,
            Texts = _texts,
            Uses = _uses,
            UnknownTags = _unknownTags,
            AreUnknownTagsMet = areUnknownTagsMet,
            RubyFiles = RubyFile.Of(configuration),
            ConfigurationTexts = new ConfigurationTexts(configuration.Source, site.ConfigurationFiles),
            Output = _output,
            ActivePlugins = _activePlugins,
            AvailablePlugins = options.AvailablePlugins.Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    private Site Site(bool withTheme)
    {
        var builder = new SiteBuilder(_folder.Source).UseWorkingDirectory(_folder.Path).AddAvailablePlugins(RecordedPlugins.Of(options.AvailablePlugins, _activePlugins));
        if (_folder.ConfigurationFiles is { } files)
        {
            builder.UseConfigurationFiles(files);
        }

        options.Configure?.Invoke(builder);
        _activePlugins.Clear();
        if (!withTheme)
        {
            builder.Set("theme", false);
        }

        // Nothing is written, not even compiled stylesheets for the next build.
        return builder.Set("disable_disk_cache", true).UseOutput(_output).ConfigureLiquid(liquid => _liquid = liquid).AddHook(HookOwner.Site, HookEvent.PostRead, LookAtSource).Build();
    }

    private void LookAtSource(HookContext hook)
    {
        _content = hook.Content!;
        _texts = SourceTexts.Of(hook.Configuration, _content);
        _uses = new TemplateUses(_texts);
        _unknownTags = StandInTags.Unknown(_liquid!, _uses);
        if (_hasStandIns)
        {
            StandInTags.Register(_liquid!, _uses, _unknownTags);
        }
    }
}
