using JekyllNet.IO.Destination;

namespace JekyllNet.IO;

/// <summary>Writes the output into a directory.</summary>
/// <remarks>
/// Files that changed are collected in a folder <c>.jekyllnet-staging-…</c> inside the destination and put in place by renaming at
/// <see cref="Commit"/>; files that are right already are left alone and keep their times. A build that fails or is cancelled leaves
/// the earlier output as it was. So does a build that is killed, but when it is killed in the middle of the commit it takes the next
/// <see cref="Begin"/> to put the earlier output back. Files never leave the destination: a symbolic link where a directory is
/// needed gives way to a directory (Jekyll would write through it).
/// </remarks>
public sealed class DirectoryOutputSink : IOutputSink
{
    private readonly string _destination;
    private readonly KeepFiles _keepFiles;
    private readonly StringComparer _comparer;
    private readonly DestinationDisk _disk;
    private StagedBuild? _build;

    /// <param name="destination">The full path of the directory; it is made when it is not there.</param>
    /// <param name="keepFiles">The configuration's <c>keep_files</c>: what begins so, seen from the destination, is never removed.</param>
    /// <exception cref="ArgumentException">The path is not a full one.</exception>
    public DirectoryOutputSink(string destination, IEnumerable<string>? keepFiles = null)
        : this(destination, keepFiles, new DestinationDisk())
    {
    }

    internal DirectoryOutputSink(string destination, IEnumerable<string>? keepFiles, DestinationDisk disk)
    {
        if (!Path.IsPathFullyQualified(destination))
        {
            throw new ArgumentException($"Not a full path: '{destination}'", nameof(destination));
        }

        _destination = SitePath.Expand(destination, "/").TrimEnd('/');
        _comparer = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _keepFiles = new KeepFiles(keepFiles ?? [], _comparer);
        _disk = disk;
    }

    /// <inheritdoc/>
    /// <remarks>Paths outside of the destination that are put into the list are not removed.</remarks>
    public Action<IList<string>>? OnObsolete { get; set; }

    private StagedBuild Build => _build ?? throw new InvalidOperationException("No build was begun.");

    /// <inheritdoc/>
    /// <exception cref="IOException">The directory cannot be made or written to, or another build is writing to it.</exception>
    public void Begin()
    {
        Abort();
        _build = new StagedBuild(_destination, _keepFiles, _comparer, _disk);
    }

    /// <inheritdoc/>
    public void Write(string relativePath, ReadOnlyMemory<byte> content) => Build.Write(OutputPath.Clean(relativePath), content.Span);

    /// <inheritdoc/>
    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink)
    {
        ArgumentNullException.ThrowIfNull(from);
        string path = OutputPath.Clean(relativePath);
        DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(lastWriteTime.ToUnixTimeSeconds());
        if (from.PhysicalPath(sourcePath) is not { } physicalPath)
        {
            Build.WriteWithTime(path, from.ReadAllBytes(sourcePath), time);
        }
        else if (copyLink && new FileInfo(physicalPath).LinkTarget is { } target)
        {
            Build.CopyLink(path, target);
        }
        else
        {
            Build.Copy(path, physicalPath, time);
        }
    }

    /// <inheritdoc/>
    public void Keep(string relativePath) => Build.Keep(OutputPath.Clean(relativePath));

    /// <inheritdoc/>
    public void Commit(CancellationToken cancellationToken)
    {
        StagedBuild build = Build;
        _build = null;
        build.Commit(OnObsolete, cancellationToken);
    }

    /// <inheritdoc/>
    public void Abort()
    {
        StagedBuild? build = _build;
        _build = null;
        build?.Abort();
    }
}
