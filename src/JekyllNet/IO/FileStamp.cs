namespace JekyllNet.IO;

/// <summary>When a file was last written and how long it is: as long as both stay, so does the content.</summary>
internal readonly record struct FileStamp(long Changed, long Length)
{
    private static readonly TimeSpan Uncertainty = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether the stamp can be relied upon. A file that was written only just now may be written once more within the same tick of
    /// its file system's clock.
    /// </summary>
    public bool IsSettled => TimeProvider.System.GetUtcNow() - new DateTimeOffset(Changed, TimeSpan.Zero) > Uncertainty;

    /// <summary>A file's stamp; none for what is not on the disk, and for links, as what they lead to has a stamp of its own.</summary>
    public static FileStamp? Of(ISiteFileSystem files, string path)
    {
        if (files.PhysicalPath(path) is not { } physical)
        {
            return null;
        }

        var file = new FileInfo(physical);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length) : null;
    }
}
