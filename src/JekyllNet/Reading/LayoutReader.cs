using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Reads the layouts of the site and of its theme; the site's win by name.</summary>
internal sealed class LayoutReader(ReadingContext context)
{
    public void Read(Dictionary<string, Layout> layouts)
    {
        var directory = SitePath.Sanitize(context.Source, context.Configuration.LayoutsDir);
        foreach (var entry in Entries(context.FileSystem, directory))
        {
            layouts[NameOf(entry)] = ReadLayout(context.FileSystem, SitePath.Join(directory, entry), context.Source, entry);
        }

        if (context.Theme is { LayoutsPath: { } themeDirectory } theme)
        {
            foreach (var entry in Entries(theme.FileSystem, themeDirectory))
            {
                if (!layouts.ContainsKey(NameOf(entry)))
                {
                    layouts[NameOf(entry)] = ReadLayout(theme.FileSystem, SitePath.Join(themeDirectory, entry), theme.Root, entry);
                }
            }
        }

        LayoutCycles.Report(layouts, context.Log);
    }

    private static string NameOf(string entry)
    {
        var dot = entry.LastIndexOf('.');
        return dot < 0 ? entry : entry[..dot];
    }

    private IEnumerable<string> Entries(ISiteFileSystem fileSystem, string directory) =>
        !fileSystem.DirectoryExists(directory)
            ? []
            : context.Filter.Filter(
                DirectoryWalker.Walk(fileSystem, directory, dotFiles: false)
                    .Where(e => !e.IsDirectory && SitePath.BaseName(e.Path).Contains('.', StringComparison.Ordinal))
                    .Select(e => e.Path),
                "");

    private Layout ReadLayout(ISiteFileSystem fileSystem, string path, string root, string entry)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var text = context.Texts.Read(fileSystem, path).Text;
        PageReader.ReportProblem(context, text, path);
        var shown = path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : path;
        return new Layout(NameOf(entry), path, shown, text.ToPageData(path), text.Body, text.BodyLine)
        {
            IsValidText = text.EncodingProblem is null || text.Body.Length == 0,
        };
    }
}
