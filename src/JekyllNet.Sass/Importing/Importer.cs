using System.Text;

namespace JekyllNet.Sass.Importing;

/// <summary>Answers the compiler's questions about files for one compilation.</summary>
internal sealed class Importer
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SassRequest _request;
    private readonly ISassFileSystem _files;
    private readonly Confinement _confinement;
    private readonly PathResolver _resolver;
    private readonly Dictionary<string, string> _substitutions = new(StringComparer.Ordinal);
    private string? _pagePassedOver;

    public Importer(SassRequest request)
    {
        _request = request;
        _files = request.FileSystem ?? PhysicalSassFileSystem.Instance;
        _confinement = new Confinement(_files, request.Roots);
        _resolver = new PathResolver(_files, _confinement, Files);
    }

    public LoadedFiles Files { get; } = new();

    /// <summary>The pages that gave way, each with the file that was loaded in its place.</summary>
    public IReadOnlyDictionary<string, string> Substitutions => _substitutions;

    /// <summary>The URL of the file that a load means, or null if it is not there.</summary>
    /// <param name="loadPath">The index of the load path to look in; negative for a load relative to a stylesheet.</param>
    /// <param name="url">What the stylesheet asks for.</param>
    /// <param name="fromImport">Whether <c>@import</c> asks: import-only files count then.</param>
    /// <exception cref="LoadException">The load cannot be decided or is not allowed.</exception>
    public string? Canonicalize(int loadPath, string url, bool fromImport)
    {
        if (Find(loadPath, url, fromImport) is not { } file)
        {
            return null;
        }

        ThrowIfOutside(file);
        return FileUrl.FromPath(file);
    }

    /// <summary>The text of a file that <see cref="Canonicalize"/> named.</summary>
    /// <exception cref="LoadException">The file cannot be read.</exception>
    public (string Text, SassSyntax Syntax) Load(string url)
    {
        var path = FileUrl.ToPath(url) ?? throw new LoadException($"Not a file: {url}");
        ThrowIfOutside(path);
        Files.AddLoaded(path);
        return (Read(path), Path.GetExtension(path) switch
        {
            ".sass" => SassSyntax.Indented,
            ".css" => SassSyntax.Css,
            _ => SassSyntax.Scss,
        });
    }

    private string? Find(int loadPath, string url, bool fromImport)
    {
        var file = Locate(loadPath, url) is { } path ? _resolver.Resolve(path, fromImport) : null;
        if (!_request.PagesGiveWay)
        {
            return file;
        }

        // The compiler asks the load paths in turn, right after the place relative to the stylesheet.
        if (loadPath < 0)
        {
            _pagePassedOver = file is not null && _request.LoadPaths.Count > 0 && _confinement.AllowsReading(file) && PageDetection.IsPage(_files, file) ? file : null;
            return _pagePassedOver is null ? file : null;
        }

        if (file is not null && _pagePassedOver is not null)
        {
            _substitutions.TryAdd(_pagePassedOver, file);
        }

        return file ?? (loadPath == _request.LoadPaths.Count - 1 ? _pagePassedOver : null);
    }

    private string? Locate(int loadPath, string url)
    {
        if (FileUrl.ToPath(url) is { } absolute)
        {
            return absolute;
        }

        if (loadPath < 0 || loadPath >= _request.LoadPaths.Count || HasScheme(url) || url.AsSpan().ContainsAny('?', '#'))
        {
            return null;
        }

        var relative = FileUrl.Slashed(Uri.UnescapeDataString(url));
        return FileUrl.Normalize(FileUrl.IsAbsolute(relative) ? relative : _request.LoadPaths[loadPath] + "/" + relative);
    }

    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var slash = url.IndexOf('/', StringComparison.Ordinal);

        // A single letter before the colon is a drive.
        return colon > 1 && (slash < 0 || colon < slash);
    }

    private void ThrowIfOutside(string path)
    {
        if (!_confinement.AllowsReading(path))
        {
            throw new LoadException($"This stylesheet lies outside of the folders that may be read: {path}");
        }
    }

    private string Read(string path)
    {
        try
        {
            var bytes = _files.ReadFile(path).AsSpan();
            return _strictUtf8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new LoadException("Invalid UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LoadException($"Cannot open file: {path}");
        }
    }
}
