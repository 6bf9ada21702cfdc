namespace JekyllNet.IO;

/// <summary>A read-only view of the tree a site (or a theme) is read from.</summary>
/// <remarks>
/// Paths are absolute and use <c>/</c> on every platform (<c>/srv/blog/_posts</c>, <c>C:/blog/_posts</c>).
/// Implementations must be safe for concurrent use: a site is read and rendered by several threads at once.
/// </remarks>
public interface ISiteFileSystem
{
    /// <summary>Whether a file (or a link to one) stands at the path; as Ruby's <c>File.file?</c>, false for a directory.</summary>
    bool FileExists(string path);

    /// <summary>Whether a directory (or a link to one) stands at the path; as Ruby's <c>File.directory?</c>.</summary>
    bool DirectoryExists(string path);

    /// <summary>
    /// The entries of a directory, dot files included, without <c>.</c> and <c>..</c>, sorted by name in ordinal order.
    /// </summary>
    /// <remarks>
    /// Jekyll keeps the order of <c>readdir</c>, which the file system chooses. Where that order would show in the output,
    /// JekyllNet uses the ordinal one, so that a site comes out the same everywhere.
    /// </remarks>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    IReadOnlyList<FileSystemEntry> List(string directory);

    /// <summary>The whole content of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] ReadAllBytes(string path);

    /// <summary>Shows the whole content of a file: spares an array of one's own to who only looks at it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="receive">Takes the content, called once. The memory may be used again afterwards.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    void Read(string path, Action<ReadOnlySpan<byte>> receive)
    {
        ArgumentNullException.ThrowIfNull(receive);
        receive(ReadAllBytes(path));
    }

    /// <summary>The first bytes of a file, fewer only where the file ends before; spares reading a large file for a look at its first line.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] ReadStart(string path, int length)
    {
        byte[] content = ReadAllBytes(path);
        return content.Length <= length ? content : content[..length];
    }

    /// <summary>When the file (for a link: its target) was last written.</summary>
    /// <exception cref="FileNotFoundException">Nothing stands at the path.</exception>
    DateTimeOffset LastWriteTime(string path);

    /// <summary>The path with every symbolic link in it resolved, as Ruby's <c>File.realpath</c>.</summary>
    /// <exception cref="FileNotFoundException">Nothing stands at the path, or a link leads nowhere or in a circle.</exception>
    string RealPath(string path);

    /// <summary>Whether the last component of the path is itself a symbolic link.</summary>
    bool IsSymbolicLink(string path);

    /// <summary>The path on the disk for those who need one (a file copy, an external compiler); null when there is none.</summary>
    string? PhysicalPath(string path);
}
