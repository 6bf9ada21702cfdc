namespace JekyllNet.IO;

/// <summary>What there is to know about a file on the disk without opening it, links followed.</summary>
internal static class PhysicalFile
{
    /// <summary>Whether a file, or a link that leads to one, stands at the path. <see cref="File.Exists"/> says so of broken links too.</summary>
    public static bool Exists(string path) => Find(path) is not null;

    /// <summary>The length; 0 also for pipes and devices, whose content has no end and which must therefore not be read.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static long Length(string path) => Require(path).Length;

    /// <summary>When the content was last written.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static DateTimeOffset LastWriteTime(string path) => new(Require(path).LastWriteTimeUtc, TimeSpan.Zero);

    private static FileInfo Require(string path) =>
        Find(path) ?? throw new FileNotFoundException($"No such file or directory: '{path}'", path);

    private static FileInfo? Find(string path)
    {
        FileInfo file = new(path);
        FileAttributes attributes = file.Attributes;
        if (attributes == (FileAttributes)(-1) || (attributes & FileAttributes.Directory) != 0)
        {
            return null;
        }

        if ((attributes & FileAttributes.ReparsePoint) == 0)
        {
            return file;
        }

        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
