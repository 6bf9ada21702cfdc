using System.Buffers;
using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace JekyllNet.IO;

/// <summary>The disk. Follows symbolic links, as Jekyll does. Thread-safe.</summary>
public sealed class PhysicalSiteFileSystem : ISiteFileSystem
{
    // As the kernel's own limit on links in one path.
    private const int MaxLinks = 40;

    private static readonly EnumerationOptions AllEntries = Skipping(0);
    private static readonly EnumerationOptions NoLinks = Skipping(FileAttributes.ReparsePoint);

    /// <inheritdoc/>
    public bool FileExists(string path) => PhysicalFile.Exists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        // To ask an entry whether it is a link takes a system call each, to leave links out takes none; and there are hardly ever any.
        List<FileSystemEntry> entries = Entries(directory, NoLinks, static (ref System.IO.Enumeration.FileSystemEntry entry) =>
            new FileSystemEntry(entry.FileName.ToString(), entry.IsDirectory, false));
        if (entries.Count != Entries(directory, AllEntries, static (ref System.IO.Enumeration.FileSystemEntry _) => default).Count)
        {
            entries = Entries(directory, AllEntries, static (ref System.IO.Enumeration.FileSystemEntry entry) =>
                new FileSystemEntry(entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0));
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    /// <inheritdoc/>
    /// <remarks>A pipe or a device, whose content would have no end, reads as empty.</remarks>
    public byte[] ReadAllBytes(string path) => PhysicalFile.Length(path) == 0 ? [] : File.ReadAllBytes(path);

    /// <inheritdoc/>
    public void Read(string path, Action<ReadOnlySpan<byte>> receive)
    {
        ArgumentNullException.ThrowIfNull(receive);
        long whole = PhysicalFile.Length(path);
        if (whole > Array.MaxLength)
        {
            throw new IOException($"The file is too long to be read: '{path}'");
        }

        int length = (int)whole;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            receive(buffer.AsSpan(0, Fill(path, buffer.AsSpan(0, length))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int length)
    {
        byte[] start = new byte[(int)Math.Min(length, PhysicalFile.Length(path))];
        int filled = Fill(path, start);
        return filled == start.Length ? start : start[..filled];
    }

    /// <inheritdoc/>
    public DateTimeOffset LastWriteTime(string path) =>
        Directory.Exists(path) ? new DirectoryInfo(RealPath(path)).LastWriteTimeUtc : PhysicalFile.LastWriteTime(path);

    /// <inheritdoc/>
    public string RealPath(string path)
    {
        string full = SitePath.Normalize(Path.GetFullPath(path));
        string root = SitePath.Normalize(Path.GetPathRoot(full) ?? "/");
        Stack<string> pending = new(full[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse());
        string resolved = root;
        for (int links = 0; pending.TryPop(out string? part);)
        {
            if (part is "." or "..")
            {
                resolved = part == "." ? resolved : SitePath.DirectoryName(resolved);
                continue;
            }

            string next = SitePath.Join(resolved, part);
            FileInfo info = new(next);
            FileAttributes attributes = info.Attributes;
            if (attributes == (FileAttributes)(-1))
            {
                throw new FileNotFoundException($"No such file or directory: '{path}'", path);
            }

            if ((attributes & FileAttributes.ReparsePoint) == 0 || info.LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new FileNotFoundException($"Too many levels of symbolic links: '{path}'", path);
            }

            target = SitePath.Normalize(target);
            if (Path.IsPathRooted(target))
            {
                resolved = SitePath.Normalize(Path.GetPathRoot(target)!);
                target = target[resolved.Length..];
            }

            foreach (string targetPart in target.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                pending.Push(targetPart);
            }
        }

        return resolved;
    }

    /// <inheritdoc/>
    public bool IsSymbolicLink(string path)
    {
        FileAttributes attributes = new FileInfo(path).Attributes;
        return attributes != (FileAttributes)(-1) && (attributes & FileAttributes.ReparsePoint) != 0;
    }

    /// <inheritdoc/>
    public string? PhysicalPath(string path) => path;

    // As many bytes as the file still has. Nothing is opened for nothing: a pipe would wait.
    private static int Fill(string path, Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        using SafeFileHandle handle = File.OpenHandle(path);
        int filled = 0;
        for (int read = -1; read != 0 && filled < buffer.Length; filled += read)
        {
            read = RandomAccess.Read(handle, buffer[filled..], filled);
        }

        return filled;
    }

    private static List<FileSystemEntry> Entries(
        string directory, EnumerationOptions options, FileSystemEnumerable<FileSystemEntry>.FindTransform transform) =>
        [.. new FileSystemEnumerable<FileSystemEntry>(directory, transform, options)];

    private static EnumerationOptions Skipping(FileAttributes skipped) => new()
    {
        AttributesToSkip = skipped,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };
}
