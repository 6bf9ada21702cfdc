using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Writing;

/// <summary>Something that a site writes: a page, a document or a static file.</summary>
/// <param name="Destination">The path of the written file relative to the destination.</param>
/// <param name="Item">The <see cref="ContentItem"/> or <see cref="StaticFile"/>.</param>
internal readonly record struct WrittenItem(string Destination, object Item)
{
    /// <summary>The source's path as Jekyll shows it: a page's is relative.</summary>
    public string ShownPath => Item switch { StaticFile file => file.Path, Page page => page.RelativePath, var other => ((ContentItem)other).Path };

    /// <summary>What is written under each path: of several items with one destination the last.</summary>
    public static Dictionary<string, object> ByDestination(IReadOnlyCollection<WrittenItem> items)
    {
        var files = new Dictionary<string, object>(items.Count, StringComparer.Ordinal);
        foreach (var (destination, item) in items)
        {
            files[destination] = item;
        }

        return files;
    }

    /// <summary>All that a site writes, in Jekyll's order: pages, static files, then each collection's documents.</summary>
    /// <param name="content">What was read and generated.</param>
    /// <param name="more">Further pages, which rendering adds.</param>
    /// <param name="isWritten">Decides which documents are written.</param>
    public static IEnumerable<WrittenItem> All(SiteContent content, IEnumerable<Page> more, Func<ContentItem, bool> isWritten) =>
        content.Pages.Concat(more).Select(static page => new WrittenItem(page.Destination, page))
            .Concat(content.StaticFiles.Where(static file => file.IsWritten).Select(static file => new WrittenItem(file.Destination, file)))
            .Concat(content.Collections.SelectMany(static c => c.Documents).Where(isWritten).Select(static d => new WrittenItem(d.Destination, d)));
}
