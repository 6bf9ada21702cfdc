namespace JekyllNet.Sass;

/// <summary>Keeps one file a result in a folder, which several processes may share. Thread-safe; a disk that fails is an empty store.</summary>
/// <param name="folder">The folder; it is made when it is first needed.</param>
public sealed class FolderSassCacheStore(string folder) : ISassCacheStore
{
    /// <inheritdoc/>
    public byte[]? Read(string key)
    {
        try
        {
            var path = Path.Combine(folder, key);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Write(string key, byte[] value)
    {
        var temporary = Path.Combine(folder, $"{key}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(temporary, value);
            File.Move(temporary, Path.Combine(folder, key), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without it the next build compiles again.
        }
    }
}
