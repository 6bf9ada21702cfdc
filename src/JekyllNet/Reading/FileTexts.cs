using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>
/// Reads the files of pages, layouts and documents: disk, decoding and YAML. In a session, files that have not changed are not read again.
/// Safe for concurrent use.
/// </summary>
internal sealed class FileTexts(ISiteFileSystem fileSystem, TextDecoder decoder, TextCache? cache = null)
{
    /// <summary>The text of a file of the site.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FileText Read(string path) => Read(fileSystem, path);

    /// <summary>The text of a file of the site or of its theme.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FileText Read(ISiteFileSystem files, string path)
    {
        // The stamp is taken first: what is written meanwhile is seen by the next build.
        var file = cache?.Find(files, path);
        if (file is null)
        {
            return new FileText(ItemText.Read(files, path, decoder), null);
        }

        file.Text ??= ItemText.Read(files, path, decoder);
        return new FileText(file.Text, file);
    }

    /// <summary>What an earlier build of the session made of a file that has not changed.</summary>
    public DocumentSeed? FindSeed(string path) => cache?.Find(fileSystem, path)?.Seed;

    /// <summary>Whether a file has front matter, and whether a byte order mark hides some.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public (bool Has, bool IsHidden) FindFrontMatter(ISiteFileSystem files, string path)
    {
        var file = cache?.Find(files, path);
        return file?.FrontMatter ?? Look(files, path, file);
    }

    private static (bool Has, bool IsHidden) Look(ISiteFileSystem files, string path, CachedFile? file)
    {
        var found = FrontMatterReader.HasFrontMatter(files, path, out var isHidden);
        if (file is not null)
        {
            file.FrontMatter = (found, isHidden);
        }

        return (found, isHidden);
    }
}
