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
    /// <summary>The result that is kept for the request, if it still holds.</summary>
    internal SassResult? Find(SassRequest request, string compiler) =>
        Current(request, compiler) is { } entry && entry.Request == CacheKey.Of(request, compiler) ? entry.Result : null;

    /// <summary>Whether a result for the request still holds but for its text, which may not be known yet.</summary>
    internal bool MayHold(SassRequest request, string compiler) => Current(request, compiler) is not null;

    internal void Keep(SassRequest request, string compiler, SassResult result)
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

        store.Write(CacheKey.PlaceOf(request, compiler), new CacheEntry(CacheKey.Of(request, compiler), result, hashes).ToBytes());
    }

    private CacheEntry? Current(SassRequest request, string compiler) =>
        store.Read(CacheKey.PlaceOf(request, compiler)) is { } bytes && CacheEntry.Parse(bytes) is { } entry && IsCurrent(entry, request) ? entry : null;

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
