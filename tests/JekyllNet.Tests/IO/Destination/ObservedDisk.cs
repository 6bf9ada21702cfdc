using JekyllNet.IO.Destination;

namespace JekyllNet.Tests.IO.Destination;

/// <summary>The real disk, with something happening before the n-th change to it.</summary>
internal sealed class ObservedDisk : DestinationDisk
{
    private readonly Action<int, string> _before;
    private int _changes;

    public ObservedDisk(Action<int, string> before) => _before = before;

    /// <summary>How many changes were asked for.</summary>
    public int Changes => _changes;

    /// <summary>A disk on which the n-th change fails, and only that.</summary>
    public static ObservedDisk FailingAt(int change) => new((number, _) =>
    {
        if (number == change)
        {
            throw new IOException("No space left on device");
        }
    });

    /// <summary>A disk on which nothing can be changed any more from the n-th change on, as for a process that is killed.</summary>
    public static ObservedDisk DeadFrom(int change) => new((number, _) =>
    {
        if (number >= change)
        {
            throw new IOException("killed");
        }
    });

    public override void CreateDirectory(string path)
    {
        Before("mkdir " + path);
        base.CreateDirectory(path);
    }

    public override void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        Before("write " + path);
        base.WriteFile(path, content);
    }

    public override void CopyFile(string source, string target)
    {
        Before("copy " + target);
        base.CopyFile(source, target);
    }

    public override void CreateLink(string path, string target)
    {
        Before("link " + path);
        base.CreateLink(path, target);
    }

    public override void SetTime(string path, DateTimeOffset time)
    {
        Before("time " + path);
        base.SetTime(path, time);
    }

    public override void Move(string source, string target)
    {
        Before("move " + source);
        base.Move(source, target);
    }

    public override void DeleteFile(string path)
    {
        Before("delete " + path);
        base.DeleteFile(path);
    }

    public override void DeleteDirectory(string path, bool recursive)
    {
        Before("rmdir " + path);
        base.DeleteDirectory(path, recursive);
    }

    private void Before(string what) => _before(Interlocked.Increment(ref _changes), what);
}
