using JekyllNet.Sass.Caching;
using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass;

/// <summary>
/// Keeps results and gives them back for as long as nothing that they were made from has changed: request, compiler, the content of every
/// file that was loaded, and the absence of every file that was missed. Thread-safe if the store is.
/// </summary>
/// <param name="store">Where the results are.</param>
public sealed class SassCache(ISassCacheStore store)
{
    internal SassResult? Find(string key, SassRequest request) =>
        store.Read(key) is { } bytes && CacheEntry.Parse(bytes) is { } entry && IsCurrent(entry, request) ? entry.Result : null;

    internal void Keep(string key, SassRequest request, SassResult result)
    {
        var files = request.FileSystem ?? PhysicalSassFileSystem.Instance;
        var hashes = new string[result.LoadedPaths.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (CacheKey.OfFile(files, result.LoadedPaths[i]) is not { } hash)
            {
                return;
            }

            hashes[i] = hash;
        }

        store.Write(key, new CacheEntry(result, hashes).ToBytes());
    }

    private static bool IsCurrent(CacheEntry entry, SassRequest request)
    {
        var files = request.FileSystem ?? PhysicalSassFileSystem.Instance;
        var confinement = new Confinement(files, request.Roots);
        for (var i = 0; i < entry.Hashes.Count; i++)
        {
            var path = entry.Result.LoadedPaths[i];
            if (!confinement.AllowsReading(path) || CacheKey.OfFile(files, path) != entry.Hashes[i])
            {
                return false;
            }
        }

        foreach (var path in entry.Result.MissingPaths)
        {
            if (files.FileExists(path))
            {
                return false;
            }
        }

        return true;
    }
}
