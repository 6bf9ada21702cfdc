using System.Reflection;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Rendering;

namespace JekyllNet.Regeneration;

/// <summary>
/// Leaves alone, in an incremental build, the items that would come out as they did last time. An item is left alone only where
/// that is certain: everything its text is made from is known and unchanged, and the file it became lies there untouched.
/// </summary>
internal sealed class Regenerator
{
    private readonly RenderSession _session;
    private readonly SiteLog _log;
    private readonly string _configuration;
    private readonly CacheFolder? _cache;
    private readonly bool _isIncremental;
    private readonly Dictionary<RenderSlot, string> _inputs = [];
    private BuildMetadata _metadata = new();

    /// <param name="session">The build.</param>
    /// <param name="environment">What is neither configuration nor file and yet shows in the output.</param>
    /// <param name="isPredictable">Whether nothing but the library itself takes part in the rendering.</param>
    /// <param name="log">Is told what happens.</param>
    public Regenerator(RenderSession session, string environment, bool isPredictable, SiteLog log)
    {
        _session = session;
        _log = log;
        var configuration = session.Configuration;
        _configuration = Fingerprints.Of([Version(), environment, session.Theme?.Root ?? "", RubyText.Inspect(configuration.Values)]);
        _isIncremental = configuration.Incremental && isPredictable;
        var cache = SitePath.Sanitize(configuration.Source, configuration.CacheDir);
        if (!configuration.Safe && !configuration.IsSet("disable_disk_cache") && IsWithoutLinks(configuration.Source, cache))
        {
            _cache = new CacheFolder(cache);
        }
    }

    /// <summary>Marks the items that need not be rendered.</summary>
    public void KeepUnchanged()
    {
        if (!_isIncremental)
        {
            return;
        }

        var source = _session.Configuration.Source;
        _metadata = _cache?.ReadConfiguration() == _configuration ? BuildMetadata.Read(source) : _metadata;
        var files = new Fingerprints();
        var inputs = new ItemInputs(_session);
        var shared = _session.Plan.Slots.GroupBy(s => s.Item.Destination, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g).ToHashSet();
        foreach (var slot in _session.Plan.Slots)
        {
            if (!_session.IsWritten(slot.Item) || shared.Contains(slot) || inputs.Find(slot) is not { } paths)
            {
                continue;
            }

            var made = _inputs[slot] = Fingerprints.Of(paths.SelectMany(p => (string[])[p, files.OfFile(p)]));
            if (_metadata.IsCurrent(slot.Item.Path, made, OutputOf(slot)))
            {
                slot.Keep(() => new ItemRenderer(_session).Render(slot));
            }
        }
    }

    /// <summary>Remembers, after the site was written, what the next build needs to know.</summary>
    public void Remember()
    {
        try
        {
            var source = _session.Configuration.Source;
            _cache?.WriteConfiguration(_configuration);
            if (!_session.Configuration.Incremental)
            {
                BuildMetadata.Delete(source);
                return;
            }

            var metadata = new BuildMetadata();
            foreach (var (slot, inputs) in _inputs)
            {
                metadata.Add(slot.Item.Path, inputs, OutputOf(slot));
            }

            _log.Debug("Writing Metadata:", ".jekyll-metadata");
            metadata.Write(source);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A source that cannot be written to is built all the same, and wholly the next time, too.
            _log.Debug("Cache:", problem.Message);
        }
    }

    private static string Version() =>
        typeof(Regenerator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private string OutputOf(RenderSlot slot) => SitePath.Join(_session.Configuration.Destination, slot.Item.Destination);

    // The site is not trusted: a link among the folders could lead a write anywhere.
    private static bool IsWithoutLinks(string source, string path)
    {
        for (; path.Length > source.Length; path = SitePath.DirectoryName(path))
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }
}
