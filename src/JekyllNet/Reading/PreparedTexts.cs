using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>
/// Reads the files of documents ahead with several threads: disk, decoding and YAML, which is most of the work of reading a document.
/// What documents are made of it, one after the other in Jekyll's order, is the same with any number of threads. In a session, files
/// that have not changed are not read again. Used by one thread.
/// </summary>
internal sealed class PreparedTexts(ISiteFileSystem fileSystem, TextDecoder decoder, int workers, TextCache? cache = null)
{
    private readonly Dictionary<string, PreparedText> _ready = new(StringComparer.Ordinal);

    /// <summary>Reads these files. One that cannot be read is left to <see cref="Take"/>, which then fails in its turn.</summary>
    public void Prepare(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (workers == 1 || paths.Count < 2)
        {
            return;
        }

        var texts = new PreparedText?[paths.Count];
        Parallel.For(
            0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, i => texts[i] = TryRead(paths[i]));
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text)
            {
                _ready[paths[i]] = text;
            }
        }
    }

    /// <summary>The text of a file, read ahead or now.</summary>
    public PreparedText Take(string path) => _ready.Remove(path, out var text) ? text : Read(fileSystem, path);

    /// <summary>The text of a file of the site or of its theme.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public PreparedText Read(ISiteFileSystem files, string path)
    {
        // The stamp is taken first: what is written meanwhile is seen by the next build.
        var file = cache?.Find(files, path);
        if (file is null)
        {
            return new PreparedText(ItemText.Read(files, path, decoder), null);
        }

        file.Text ??= ItemText.Read(files, path, decoder);
        return new PreparedText(file.Text, file);
    }

    /// <summary>What an earlier build of the session made of a file that has not changed.</summary>
    public DocumentSeed? FindSeed(string path) => _ready.TryGetValue(path, out var text) ? text.Seed : cache?.Find(fileSystem, path)?.Seed;

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

    private PreparedText? TryRead(string path)
    {
        try
        {
            return Read(fileSystem, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JekyllException)
        {
            return null;
        }
    }
}
