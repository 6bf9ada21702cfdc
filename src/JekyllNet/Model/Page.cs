using System.Diagnostics.CodeAnalysis;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>A file with front matter outside of the collections, or a page that a generator made without a file.</summary>
public class Page : ContentItem
{
    private readonly FrontMatterDefaults? _defaults;
    private HashValue? _allDefaults;
    private string _extension;

    internal Page(string path, string directory, string name, IItemUrls urls, FrontMatterDefaults? defaults)
        : base(path, SitePath.Join(directory, name).TrimStart('/'), urls)
    {
        Directory = directory;
        _defaults = defaults;
        Rename(name);
    }

    /// <summary>A page without a file (Jekyll's PageWithoutAFile).</summary>
    internal static Page Generated(string source, string directory, string name, string content, HashValue? data, IItemUrls urls, FrontMatterDefaults? defaults) =>
        new(SitePath.Join(SitePath.Join(source, directory), name), directory, name, urls, defaults)
        {
            Content = content,
            Data = data ?? new HashValue(),
            IsGenerated = true,
        };

    /// <summary>The directory relative to the source, as it stands in the URL template's <c>:path</c>.</summary>
    public string Directory { get; }

    /// <summary>The file's name with its extension.</summary>
    public string Name { get; private set; }

    /// <summary>The file's name without extension and trailing dots.</summary>
    public string BaseName { get; private set; }

    /// <inheritdoc/>
    public override string Extension => _extension;

    /// <inheritdoc/>
    public override string Type => "pages";

    /// <summary>What <c>paginator</c> is while this page renders; nil unless a paginating generator sets it.</summary>
    public FluidValue Pager { get; set; } = NilValue.Instance;

    /// <summary>Whether the page was made by a generator, so that there is no source file.</summary>
    public bool IsGenerated { get; internal init; }

    /// <summary>
    /// Whether the page may stand where another item is written without a warning, as the pages of jekyll-redirect-from may.
    /// </summary>
    public bool MaySharePath { get; set; }

    /// <summary>Whether the written file is an HTML page.</summary>
    public bool IsHtml => OutputExtension is ".html" or ".xhtml" or ".htm";

    /// <summary>Whether the file is its directory's index.</summary>
    public bool IsIndex => BaseName == "index";

    /// <summary>The URL's directory with a trailing slash: <c>page.dir</c>.</summary>
    public string UrlDirectory
    {
        get
        {
            if (Url.EndsWith('/'))
            {
                return Url;
            }

            var directory = SitePath.DirectoryName(Url);
            return directory.EndsWith('/') ? directory : directory + "/";
        }
    }

    /// <summary>The excerpt that <c>page_excerpts</c> makes, if any; a front-matter <c>excerpt</c> stays in <see cref="ContentItem.Data"/>.</summary>
    public Excerpt? Excerpt { get; internal set; }

    /// <summary>All front-matter defaults that match this page, merged.</summary>
    internal HashValue Defaults => _allDefaults ??= _defaults?.All(RelativePath, Type) ?? new HashValue();

    /// <summary>The same page once more.</summary>
    internal Page Copy()
    {
        var copy = (Page)Twin();
        copy.Excerpt = Excerpt?.Of(copy);
        return copy;
    }

    /// <summary>Gives the page another file name, from which its URL and its converters are found. Its source file stays.</summary>
    /// <remarks>For <c>post_init</c> hooks: Jekyll's <c>page.process</c>.</remarks>
    [MemberNotNull(nameof(Name), nameof(BaseName), nameof(_extension))]
    public void Rename(string name)
    {
        Name = name;
        _extension = SitePath.Extension(name);
        BaseName = name[..^_extension.Length].TrimEnd('.');
        RelativePath = SitePath.Join(Directory, name).TrimStart('/');
        ResetUrl();
    }

    /// <inheritdoc/>
    public override FluidValue this[string key] =>
        Data.TryGetValue(key, out var value) ? value : _defaults?.Find(RelativePath, Type, key) ?? NilValue.Instance;
}
