namespace JekyllNet.IO.Destination;

/// <summary>
/// The folder inside the destination where a build collects its files: <c>new</c> mirrors the destination, <c>old</c> holds what a
/// commit takes away, <c>journal</c> says how far a commit was to go, and a lock on <c>lock</c> says that the build is alive.
/// </summary>
internal sealed class StagingFolder
{
    private readonly string _root;
    private readonly FileStream _lock;
    private readonly DestinationDisk _disk;
    private bool _isAbandoned;

    private StagingFolder(string root, FileStream @lock, DestinationDisk disk)
    {
        _root = root;
        _lock = @lock;
        _disk = disk;
    }

    public string NewRoot => _root + "/new";

    public string OldRoot => _root + "/old";

    public string JournalPath => _root + "/journal";

    /// <summary>Makes a fresh folder in a destination that exists.</summary>
    public static StagingFolder Create(string destination, DestinationDisk disk)
    {
        string root = destination + "/" + OutputPath.StagingPrefix + Guid.NewGuid().ToString("N");
        disk.CreateDirectory(root);
        StagingFolder folder = new(root, OpenLock(root), disk);
        try
        {
            disk.CreateDirectory(folder.NewRoot);
            disk.CreateDirectory(folder.OldRoot);
            return folder;
        }
        catch
        {
            folder.Remove();
            throw;
        }
    }

    /// <summary>Removes the folders of builds that were killed; a commit that was under way is undone first.</summary>
    /// <exception cref="IOException">Such a folder belongs to a build that is still running.</exception>
    public static void RemoveLeftovers(string destination, DestinationDisk disk)
    {
        foreach ((string name, EntryKind kind) in DestinationListing.Children(destination))
        {
            if (!name.StartsWith(OutputPath.StagingPrefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            string root = destination + "/" + name;
            if (kind != EntryKind.Directory)
            {
                disk.DeleteFile(root);
                continue;
            }

            StagingFolder leftover = new(root, OpenLock(root), disk);
            try
            {
                if (disk.Kind(leftover.JournalPath) == EntryKind.File)
                {
                    new CommitRunner(destination, leftover, disk).Undo(CommitJournal.Read(leftover.JournalPath));
                    disk.DeleteFile(leftover.JournalPath);
                }
            }
            catch
            {
                leftover.Abandon();
                throw;
            }

            leftover.Remove();
        }
    }

    /// <summary>Removes the folder with all that is in it, unless the next build needs it.</summary>
    public void Remove()
    {
        if (_isAbandoned)
        {
            return;
        }

        _lock.Dispose();
        _disk.DeleteDirectory(_root, recursive: true);
    }

    /// <summary>Leaves the folder to the next build, which will undo the commit that could not be undone now.</summary>
    public void Abandon()
    {
        _isAbandoned = true;
        _lock.Dispose();
    }

    private static FileStream OpenLock(string root)
    {
        try
        {
            return new FileStream(root + "/lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (File.Exists(root + "/lock"))
        {
            throw new IOException($"Another build is writing to '{SitePath.DirectoryName(root)}'.", problem);
        }
    }
}
