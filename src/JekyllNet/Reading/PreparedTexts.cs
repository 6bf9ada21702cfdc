using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>
/// Reads the files of documents ahead with several threads: disk, decoding and YAML, which is most of the work of reading a document.
/// What documents are made of it, one after the other in Jekyll's order, is the same with any number of threads. Used by one thread.
/// </summary>
internal sealed class PreparedTexts(ISiteFileSystem fileSystem, TextDecoder decoder, int workers, TextCache? cache = null)
{
    private readonly Dictionary<string, ItemText> _ready = new(StringComparer.Ordinal);

    /// <summary>Reads these files. One that cannot be read is left to <see cref="Take"/>, which then fails in its turn.</summary>
    public void Prepare(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (workers == 1 || paths.Count < 2)
        {
            return;
        }

        var texts = new ItemText?[paths.Count];
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
    public ItemText Take(string path) => _ready.Remove(path, out var text) ? text : Read(fileSystem, path);

    /// <summary>The text of a file of the site or of its theme, from an earlier build of the session where it has not changed.</summary>
    public ItemText Read(ISiteFileSystem files, string path) => cache is null ? ItemText.Read(files, path, decoder) : cache.Read(files, path, decoder);

    private ItemText? TryRead(string path)
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
