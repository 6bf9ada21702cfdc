using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Reads the posts and drafts of one directory.</summary>
internal sealed class PostReader(ReadingContext context, DocumentsReader documents)
{
    /// <summary>The publishable posts of <c>DIRECTORY/_posts</c>.</summary>
    public IEnumerable<Document> ReadPosts(string directory, Collection posts) =>
        Read(directory, "_posts", posts, entry => PostFileName.TryParse(entry, out _));

    /// <summary>The publishable drafts of <c>DIRECTORY/_drafts</c>: any file with an extension.</summary>
    public IEnumerable<Document> ReadDrafts(string directory, Collection posts) =>
        Read(directory, "_drafts", posts, entry => entry.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot && dot < entry.Length - 1);

    private List<Document> Read(string directory, string special, Collection posts, Func<string, bool> isWanted)
    {
        var root = SitePath.Sanitize(context.Source, SitePath.Join(directory, special));
        if (!context.FileSystem.DirectoryExists(root))
        {
            return [];
        }

        var files = DirectoryWalker.Walk(context.FileSystem, root, dotFiles: false).Where(e => !e.IsDirectory).Select(e => e.Path);
        var read = new List<Document>();
        var paths = context.Filter.Filter(files, root).Where(isWanted).Select(entry => SitePath.Join(root, entry)).ToArray();
        var dates = new DocumentReader(context);
        foreach (var document in documents.Read(paths, posts))
        {
            if (!context.Configuration.Future)
            {
                // Jekyll asks for the date, and so sets it, only to compare it with the site's time.
                dates.EnsureDate(document);
            }

            if (IsProcessable(document))
            {
                read.Add(document);
            }
        }

        return read;
    }

    private bool IsProcessable(Document document)
    {
        if (document.Content is null)
        {
            context.Log.Debug("Skipping:", $"Content in {document.RelativePath} is nil");
            return false;
        }

        if (!document.IsValidText)
        {
            context.Log.Debug("Skipping:", $"{document.RelativePath} is not valid UTF-8");
            return false;
        }

        if (context.Publisher.IsPublished(document))
        {
            return true;
        }

        if (context.Publisher.IsHiddenInFuture(document))
        {
            var message = $"{document.RelativePath} has a future date";
            context.Log.Warn("Skipping:", message, Diagnostic.Info(DiagnosticId.HiddenInFuture, message, new SourceLocation(document.Path)));
        }

        return false;
    }
}
