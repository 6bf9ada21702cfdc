using JekyllNet.IO;

namespace JekyllNet.Rendering;

/// <summary>A file as a build wrote it.</summary>
/// <param name="Destination">Its path relative to the destination.</param>
/// <param name="Changed">When it was written, in ticks, where it lies on the disk; else 0.</param>
/// <param name="Length">How many bytes it has, where it lies on the disk; else 0.</param>
internal sealed record WrittenOutput(string Destination, long Changed, long Length)
{
    /// <summary>A file as it is on the disk now.</summary>
    public static WrittenOutput Of(string destination, string folder)
    {
        var file = new FileInfo(SitePath.Join(folder, destination));
        return file is { Exists: true, LinkTarget: null }
            ? new WrittenOutput(destination, file.LastWriteTimeUtc.Ticks, file.Length)
            : new WrittenOutput(destination, 0, 0);
    }

    /// <summary>The file's content; <see langword="null"/> where it cannot be read any more.</summary>
    public byte[]? Read(string folder)
    {
        try
        {
            return File.ReadAllBytes(SitePath.Join(folder, Destination));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the file lies in the folder as it was written.</summary>
    public bool IsStillIn(string folder) => Changed != 0 && Of(Destination, folder) == this;
}
