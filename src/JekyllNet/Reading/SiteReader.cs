using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Reads a whole site, in Jekyll's order: layouts, directories, included files, collections, theme, data.</summary>
internal sealed class SiteReader
{
    private static readonly Comparer<string> ByBytes = Comparer<string>.Create(RubyOrder.Strings);

    private readonly ReadingContext _context;
    private readonly PageReader _pages;
    private readonly PostReader _posts;
    private readonly CollectionReader _collections;
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    public SiteReader(ReadingContext context)
    {
        _context = context;
        _pages = new PageReader(context);
        var documents = new DocumentsReader(context);
        _posts = new PostReader(context, documents);
        _collections = new CollectionReader(context, documents, MakeCollectionFile);
    }

    /// <summary>Reads everything into <paramref name="content"/>.</summary>
    /// <exception cref="JekyllException">The site cannot be read.</exception>
    public void Read(SiteContent content)
    {
        new LayoutReader(_context).Read(content.Layouts);
        ReadDirectory(content, "");
        ReadIncludedExcludes(content);
        Sort(content);
        foreach (var collection in content.Collections.Where(c => c.Label is not ("posts" or "data")))
        {
            _collections.Read(collection);
            content.StaticFiles.AddRange(collection.Files);
        }

        new ThemeAssetsReader(_context, _pages).Read(content);
        content.Data = ReadData();
        var reader = new DocumentReader(_context);
        foreach (var document in content.Collections.SelectMany(c => c.Documents))
        {
            reader.EnsureDate(document);
        }

        LimitPosts(content);
    }

    private static void Sort(SiteContent content)
    {
        foreach (var collection in content.Collections)
        {
            collection.Documents = DocumentOrder.OldestFirst(collection.Documents);
        }

        // OrderBy is stable: pages of one name stay in the order in which they were found.
        var pages = content.Pages.OrderBy(p => p.Name, ByBytes).ToArray();
        content.Pages.Clear();
        content.Pages.AddRange(pages);
        var files = content.StaticFiles.OrderBy(f => f.RelativePath, ByBytes).ToArray();
        content.StaticFiles.Clear();
        content.StaticFiles.AddRange(files);
    }

    private void ReadDirectory(SiteContent content, string directory)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var path = SitePath.Sanitize(_context.Source, directory);
        var real = _context.FileSystem.RealPath(path);
        if (!_context.FileSystem.DirectoryExists(path) || !_entered.Add(real))
        {
            return;
        }

        var entries = _context.FileSystem.List(path).ToDictionary(e => e.Name, StringComparer.Ordinal);
        var kept = _context.Filter.Filter(entries.Keys, path).Select(name => entries[name]).ToArray();
        ReadPosts(content, directory);
        foreach (var entry in kept.Where(e => e.IsDirectory))
        {
            var below = SitePath.Join(directory, entry.Name);
            if (SitePath.Sanitize(_context.Source, below) != _context.Configuration.Destination.TrimEnd('/'))
            {
                ReadDirectory(content, below.StartsWith('/') ? below : "/" + below);
            }
        }

        var files = kept.Where(e => !e.IsDirectory).ToArray();
        foreach (var entry in files)
        {
            ReadFile(content, directory, entry.Name, SitePath.Join(path, entry.Name));
        }

        _entered.Remove(real);
    }

    private void ReadPosts(SiteContent content, string directory)
    {
        var collectionsDir = _context.Configuration.CollectionsDir;
        if (collectionsDir.Length > 0 && !directory.StartsWith("/" + collectionsDir, StringComparison.Ordinal))
        {
            return;
        }

        content.Posts.Documents.AddRange(_posts.ReadPosts(directory, content.Posts));
        if (_context.Configuration.ShowDrafts)
        {
            content.Posts.Documents.AddRange(_posts.ReadDrafts(directory, content.Posts));
        }
    }

    private void ReadFile(SiteContent content, string directory, string name, string path)
    {
        if (!HasFrontMatter(path))
        {
            content.StaticFiles.Add(new StaticFile(
                _context.FileSystem, path, SitePath.Join(directory, name) is var relative && relative.StartsWith('/') ? relative : "/" + relative,
                null, _context.Urls, _context.Defaults.All));
        }
        else if (_pages.Read(_context.FileSystem, _context.Source, directory, name) is var page && _context.Publisher.IsPublished(page))
        {
            content.Pages.Add(page);
        }
    }

    private bool HasFrontMatter(string path)
    {
        try
        {
            var (found, isHidden) = _context.Texts.FindFrontMatter(_context.FileSystem, path);
            if (found)
            {
                return true;
            }

            if (isHidden)
            {
                _context.Log.Warn("Front Matter:", $"hidden by a byte order mark in {path}", Diagnostic.Warning(
                    DiagnosticId.FrontMatterHidden, "A byte order mark hides the front matter; the file is copied as it is.", new SourceLocation(path, 1, 1)));
            }

            return false;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A broken link, say. Jekyll stops here too.
            throw new JekyllException(DiagnosticId.FileUnreadable, problem.Message, new SourceLocation(path), problem);
        }
    }

    // Files that "include" names are read even where their directory is excluded.
    private void ReadIncludedExcludes(SiteContent content)
    {
        foreach (var entry in _context.Configuration.Include)
        {
            var path = SitePath.Sanitize(_context.Source, entry);
            if (!_context.FileSystem.FileExists(path) || _context.Filter.IsForbiddenLink(path))
            {
                continue;
            }

            var known = content.Pages.Any(p => p.Path == path) || content.StaticFiles.Any(f => f.Path == path);
            if (!known)
            {
                var directory = SitePath.DirectoryName(path)[_context.Source.Length..];
                ReadFile(content, directory, SitePath.BaseName(path), path);
            }
        }
    }

    private HashValue ReadData()
    {
        var data = new DataReader(_context.FileSystem, _context.Filter, _context.Configuration)
            .Read(SitePath.Sanitize(_context.Source, _context.Configuration.DataDir));
        return _context.Theme is { DataPath: { } path } theme
            ? Configuration.DeepMerge.Merge(new DataReader(theme.FileSystem, _context.Filter, _context.Configuration).Read(path), data)
            : data;
    }

    private StaticFile MakeCollectionFile(string entry, Collection collection)
    {
        var directory = SitePath.DirectoryName(entry) is "." or "" ? collection.RelativeDirectory : SitePath.Join(collection.RelativeDirectory, SitePath.DirectoryName(entry));
        return new StaticFile(
            _context.FileSystem,
            SitePath.Join(collection.Directory, entry),
            SitePath.Join(directory, SitePath.BaseName(entry)),
            collection,
            _context.Urls,
            _context.Defaults.All);
    }

    private void LimitPosts(SiteContent content)
    {
        var limit = _context.Configuration.LimitPosts;
        if (limit > 0 && content.Posts.Documents.Count > limit)
        {
            content.Posts.Documents = content.Posts.Documents[^(int)limit..];
        }
    }
}
