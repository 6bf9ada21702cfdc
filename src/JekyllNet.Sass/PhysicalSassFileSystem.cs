namespace JekyllNet.Sass;

/// <summary>The files on the disk. Thread-safe.</summary>
public sealed class PhysicalSassFileSystem : ISassFileSystem
{
    // More links than this on one path are a loop.
    private const int LinkLimit = 64;

    /// <summary>The only instance there need be.</summary>
    public static PhysicalSassFileSystem Instance { get; } = new();

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadFile(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public string ResolveLinks(string path)
    {
        var links = 0;
        var resolved = Path.GetPathRoot(path) ?? "/";
        var pending = new Stack<string>();
        Push(path[resolved.Length..]);
        while (pending.TryPop(out var segment))
        {
            var next = Path.Combine(resolved, segment);
            var target = new FileInfo(next).LinkTarget;
            if (target is null)
            {
                resolved = next;
                continue;
            }

            if (++links > LinkLimit)
            {
                throw new IOException($"Too many symbolic links: {path}");
            }

            var full = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(full) ?? "/";
            Push(full[resolved.Length..]);
        }

        return Importing.FileUrl.Slashed(resolved);

        void Push(string relative)
        {
            var segments = relative.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
            for (var i = segments.Length - 1; i >= 0; i--)
            {
                pending.Push(segments[i]);
            }
        }
    }
}
