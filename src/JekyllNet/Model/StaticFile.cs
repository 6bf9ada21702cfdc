using Fluid.Values;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A file without front matter: copied byte for byte.</summary>
public sealed class StaticFile
{
    private readonly IItemUrls _urls;
    private readonly Func<string, string?, HashValue> _defaults;
    private string? _url;
    private object? _drop;
    private HashValue? _data;
    private HashValue? _urlDefaults;

    internal StaticFile(
        ISiteFileSystem fileSystem,
        string path,
        string relativePath,
        Collection? collection,
        IItemUrls urls,
        Func<string, string?, HashValue> defaults)
    {
        FileSystem = fileSystem;
        Path = path;
        RelativePath = relativePath;
        Name = SitePath.BaseName(relativePath);
        Extension = SitePath.Extension(Name);
        Collection = collection;
        _urls = urls;
        _defaults = defaults;
    }

    /// <summary>The absolute path of the source file.</summary>
    public string Path { get; }

    /// <summary>The path relative to the source; with a leading slash unless in a collection (as Jekyll has it).</summary>
    public string RelativePath { get; }

    /// <summary>The file's name with its extension.</summary>
    public string Name { get; }

    /// <summary>The extension with its dot, or empty.</summary>
    public string Extension { get; }

    /// <summary>The file's name without extension and trailing dots.</summary>
    public string BaseName => Name[..^Extension.Length].TrimEnd('.');

    /// <summary>The collection that the file lies in, if any.</summary>
    public Collection? Collection { get; }

    /// <summary>When the file was last changed.</summary>
    public DateTimeOffset ModifiedTime => FileSystem.LastWriteTime(Path);

    /// <summary>The URL relative to the site's root.</summary>
    public string Url => _url ??= _urls.UrlOf(this);

    /// <summary>The path of the written file relative to the destination.</summary>
    public string Destination => SitePath.Sanitize("/", Uris.UrlEscape.UnescapePath(Url)).TrimStart('/');

    /// <summary>The values of matching front-matter defaults, which Liquid sees.</summary>
    public HashValue Data => _data ??= _defaults(RelativePath, Collection?.Label);

    /// <summary>Whether the file is written: not kept back by <c>published: false</c> in defaults or by its collection.</summary>
    public bool IsWritten
    {
        get
        {
            // Jekyll matches these defaults against the URL, unlike the ones that Liquid sees.
            _urlDefaults ??= _defaults(Url, Collection?.Label);
            var published = !_urlDefaults.TryGetValue("published", out var value)
                || !(value.IsNil() || value is BooleanValue { } flag && !flag.ToBooleanValue());
            return published && Collection?.Output != false;
        }
    }

    /// <summary>The file as templates see it, once somebody has asked for that.</summary>
    internal ref object? Drop => ref _drop;

    internal ISiteFileSystem FileSystem { get; }

    /// <inheritdoc/>
    public override string ToString() => RelativePath;
}
