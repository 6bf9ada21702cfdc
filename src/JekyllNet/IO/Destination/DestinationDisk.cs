using Microsoft.Win32.SafeHandles;

namespace JekyllNet.IO.Destination;

/// <summary>Every change that a build makes to the disk, in one place: tests put a full or a failing disk here.</summary>
internal class DestinationDisk
{
    public virtual void CreateDirectory(string path) => Directory.CreateDirectory(path);

    /// <summary>Writes a file where none stands.</summary>
    public virtual void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    public virtual void CopyFile(string source, string target) => File.Copy(source, target);

    public virtual void CreateLink(string path, string target) => File.CreateSymbolicLink(path, target);

    public virtual void SetTime(string path, DateTimeOffset time) => File.SetLastWriteTimeUtc(path, time.UtcDateTime);

    /// <summary>Renames whatever stands at the path; a link is moved itself. Nothing may stand at the target.</summary>
    public virtual void Move(string source, string target)
    {
        // File.Move without overwriting copies hard links about; File.Move knows no links to directories, Directory.Move does.
        if (Directory.Exists(source))
        {
            Directory.Move(source, target);
        }
        else
        {
            File.Move(source, target, overwrite: true);
        }
    }

    public virtual void DeleteFile(string path) => File.Delete(path);

    public virtual void DeleteDirectory(string path, bool recursive) => Directory.Delete(path, recursive);

    public EntryKind Kind(string path)
    {
        FileAttributes attributes = new FileInfo(path).Attributes;
        return attributes == (FileAttributes)(-1) ? EntryKind.Missing
            : (attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.Link
            : (attributes & FileAttributes.Directory) != 0 ? EntryKind.Directory
            : EntryKind.File;
    }
}
