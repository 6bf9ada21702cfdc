using System.Security.Cryptography;
using System.Text;
using JekyllNet.Incremental;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Rendering;
using JekyllNet.Sass;

namespace JekyllNet.Regeneration;

/// <summary>
/// Lets an incremental build begin where the last one of another process ended, and leaves on the disk what the next one needs to
/// know. Only for sites that lie on the disk and are written there.
/// </summary>
internal sealed class Regenerator
{
    private readonly SiteSetup _setup;
    private readonly SiteLog _log;
    private readonly string _configuration;
    private readonly CacheFolder? _cache;
    private readonly RecordFile _file;

    /// <param name="setup">The build.</param>
    /// <param name="options">How the site is built.</param>
    /// <param name="log">Is told what happens.</param>
    public Regenerator(SiteSetup setup, SiteOptions options, SiteLog log)
    {
        _setup = setup;
        _log = log;
        _configuration = setup.Fingerprint(options.Environment);
        var configuration = setup.Configuration;

        // Another process would not have the caller's own plugins.
        IsIncremental = configuration.Incremental && setup.IsTraceable && options.Plugins.Count == 0;
        _file = new RecordFile(configuration.Source, IsIncremental ? Identity(options) : "");
        var cache = SitePath.Sanitize(configuration.Source, configuration.CacheDir);
        if (!configuration.Safe && !configuration.IsSet("disable_disk_cache") && IsWithoutLinks(configuration.Source, cache))
        {
            _cache = new CacheFolder(cache);
        }
    }

    /// <summary>Whether the build takes over what an earlier one made, and leaves a record of itself.</summary>
    public bool IsIncremental { get; }

    /// <summary>Has a build begin where the last one of another process ended, if that left a record that can be relied upon.</summary>
    public void Begin(SessionMemory memory)
    {
        if (IsIncremental && _file.Read(_configuration, _setup.FilesOf) is { } record)
        {
            memory.BeginFrom(record, record.Items.Keys);
        }
    }

    /// <summary>Remembers, after the site was written, what the next build needs to know.</summary>
    public void Remember(RenderSession session)
    {
        try
        {
            _cache?.WriteConfiguration(Fingerprint([_configuration]));
            if (IsIncremental && session is { RecordsReads: true, IsWithoutAdditions: true })
            {
                _file.Write(BuildRecord.Of(session, _configuration));
                _log.Debug("Writing Metadata:", ".jekyll-metadata");
            }
            else
            {
                _file.Delete();
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A source that cannot be written to is built all the same, and wholly the next time, too.
            _log.Debug("Cache:", problem.Message);
        }
    }

    private string Identity(SiteOptions options) =>
        Fingerprint([_configuration, _setup.Dates.Zone.ToSerializedString(), options.Limits.ToString(), SassCompiler(options), .. ToolIdentity.Of(_setup.Plugins)]);

    private static string SassCompiler(SiteOptions options)
    {
        try
        {
            return SassCompilerLocator.Find(new SassCompilerOptions { CompilerPath = options.SassCompilerPath }, stylesheet: null).Identity;
        }
        catch (Exception problem) when (problem is SassCompilerException or IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Fingerprint(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));

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
