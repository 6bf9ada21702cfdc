namespace JekyllNet.Sass;

/// <summary>
/// Keeps one file a result in a folder, which several processes may share, and which hides itself from git.
/// Thread-safe; a disk that fails is an empty store.
/// </summary>
/// <param name="folder">The folder; it is made when it is first needed.</param>
public sealed class FolderSassCacheStore(string folder) : ISassCacheStore
{
    // Far more than any stylesheet comes to.
    private const long LengthLimit = 256 * 1024 * 1024;

    /// <inheritdoc/>
    /// <remarks>Links are not followed, and pipes and devices, whose content has no end, are not read.</remarks>
    public byte[]? Read(string key)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, key));
            return file.Exists && file.LinkTarget is null && file.Length is > 0 and <= LengthLimit ? File.ReadAllBytes(file.FullName) : null;
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
            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
            }

            File.WriteAllBytes(temporary, value);
            File.Move(temporary, Path.Combine(folder, key), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without it the next build compiles again.
        }
    }
}
