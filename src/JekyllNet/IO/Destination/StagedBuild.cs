using System.Collections.Concurrent;

namespace JekyllNet.IO.Destination;

/// <summary>One build on its way into a directory. <see cref="Write"/>, <see cref="Copy"/> and <see cref="Keep"/> are thread-safe.</summary>
internal sealed class StagedBuild
{
    private readonly string _destination;
    private readonly KeepFiles _keep;
    private readonly StringComparer _comparer;
    private readonly DestinationDisk _disk;
    private readonly List<string> _createdDirectories;
    private readonly StagingFolder _staging;
    private readonly ExistingOutput _existing;
    private readonly ConcurrentDictionary<string, StagedOutput> _outputs;
    private readonly ConcurrentDictionary<string, bool> _stagedDirectories;

    public StagedBuild(string destination, KeepFiles keep, StringComparer comparer, DestinationDisk disk)
    {
        _destination = destination;
        _keep = keep;
        _comparer = comparer;
        _disk = disk;
        _outputs = new(comparer);
        _stagedDirectories = new(comparer);
        _createdDirectories = CreateMissing(destination, disk);
        StagingFolder.RemoveLeftovers(destination, disk);
        bool isEmpty = !DestinationListing.Children(destination).Any();
        _existing = new ExistingOutput(destination, isEmpty, disk, comparer);
        _staging = StagingFolder.Create(destination, disk);
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        StagedOutput output = _outputs.GetOrAdd(path, static _ => new StagedOutput());
        lock (output)
        {
            output.TimeToSet = null;
            if (_existing.FindFile(path) is { } existing && existing.Length == content.Length &&
                FileComparison.HasContent(existing.FullName, content))
            {
                Unstage(path, output);
                return;
            }

            _disk.WriteFile(PrepareStaging(path, output), content);
        }
    }

    public void Copy(string path, string sourcePath, DateTimeOffset time)
    {
        StagedOutput output = _outputs.GetOrAdd(path, static _ => new StagedOutput());
        lock (output)
        {
            output.TimeToSet = null;
            long length = PhysicalFile.Length(sourcePath);
            if (_existing.FindFile(path) is { } existing && existing.Length == length &&
                FileComparison.HaveSameContent(existing.FullName, sourcePath, length))
            {
                Unstage(path, output);
                if (existing.LastWriteTimeUtc != time.UtcDateTime)
                {
                    output.TimeToSet = time;
                }

                return;
            }

            string staged = PrepareStaging(path, output);
            if (length == 0)
            {
                _disk.WriteFile(staged, default);
            }
            else
            {
                _disk.CopyFile(sourcePath, staged);
            }

            _disk.SetTime(staged, time);
        }
    }

    public void WriteWithTime(string path, ReadOnlySpan<byte> content, DateTimeOffset time)
    {
        StagedOutput output = _outputs.GetOrAdd(path, static _ => new StagedOutput());
        lock (output)
        {
            Write(path, content);
            if (output.IsStaged)
            {
                _disk.SetTime(StagedPath(path), time);
            }
            else
            {
                output.TimeToSet = time;
            }
        }
    }

    public void CopyLink(string path, string linkTarget)
    {
        StagedOutput output = _outputs.GetOrAdd(path, static _ => new StagedOutput());
        lock (output)
        {
            output.TimeToSet = null;
            if (_existing.FindLinkTarget(path) == linkTarget)
            {
                Unstage(path, output);
                return;
            }

            string staged = PrepareStaging(path, output);
            _disk.CreateLink(staged, linkTarget);
        }
    }

    public void Keep(string path)
    {
        if (_existing.HasFileOrLink(path))
        {
            _outputs.TryAdd(path, new StagedOutput());
        }
    }

    public void Commit(Action<IList<string>>? onObsolete, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            OutputSet outputs = new(_outputs.Keys, _comparer);
            DestinationListing existing = DestinationListing.Read(_destination, _keep, outputs, _comparer);
            List<string> obsolete = Cleaner.FindObsolete(existing, outputs, _keep);
            if (onObsolete is not null)
            {
                obsolete = Ask(onObsolete, obsolete, outputs);
            }

            List<CommitStep> steps = CommitPlan.Make(_staging.NewRoot, existing, obsolete, _comparer);
            cancellationToken.ThrowIfCancellationRequested();
            CommitSwitch.Run(_destination, _staging, steps, _disk, cancellationToken);
        }
        catch
        {
            Abort();
            throw;
        }

        SetTimes();
        TryRemoveStaging();
    }

    public void Abort()
    {
        if (!TryRemoveStaging())
        {
            return;
        }

        foreach (string directory in _createdDirectories)
        {
            if (DestinationListing.Children(directory).Any())
            {
                return;
            }

            _disk.DeleteDirectory(directory, recursive: false);
        }
    }

    private List<string> Ask(Action<IList<string>> onObsolete, List<string> obsolete, OutputSet outputs)
    {
        List<string> paths = obsolete.ConvertAll(path => _destination + "/" + path);
        onObsolete(paths);
        OrderedDictionary<string, EntryKind> changed = new(_comparer);
        foreach (string path in paths)
        {
            string full = SitePath.Expand(path, _destination);
            string relative = SitePath.ToRelative(_destination, full);
            if (SitePath.IsUnder(_destination, full) && _existing.IsPlainDirectory(SitePath.DirectoryName(relative)) && !outputs.HasFile(relative))
            {
                changed.TryAdd(relative, _disk.Kind(full));
            }
        }

        // A directory that the build writes into is there to stay, whatever the hook says.
        return [.. changed
            .Where(entry => entry.Value != EntryKind.Missing && !(entry.Value == EntryKind.Directory && outputs.HasDirectory(entry.Key)))
            .Select(static entry => entry.Key)];
    }

    private void SetTimes()
    {
        foreach ((string path, StagedOutput output) in _outputs)
        {
            if (output.TimeToSet is { } time)
            {
                try
                {
                    _disk.SetTime(_destination + "/" + path, time);
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    // The bytes are right; a time that somebody else owns is no reason to fail a build.
                }
            }
        }
    }

    private bool TryRemoveStaging()
    {
        try
        {
            _staging.Remove();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The output is as it should be; what is left of the folder goes with the next build.
            return false;
        }
    }

    private void Unstage(string path, StagedOutput output)
    {
        if (output.IsStaged)
        {
            _disk.DeleteFile(StagedPath(path));
            output.IsStaged = false;
        }
    }

    private string PrepareStaging(string path, StagedOutput output)
    {
        Unstage(path, output);
        CreateStaged(SitePath.DirectoryName(path));
        output.IsStaged = true;
        return StagedPath(path);
    }

    // From the top down: a directory whose parent is missing would be tried in vain first.
    private void CreateStaged(string directory)
    {
        if (directory != "." && !_stagedDirectories.ContainsKey(directory))
        {
            CreateStaged(SitePath.DirectoryName(directory));
            _disk.CreateDirectory(StagedPath(directory));
            _stagedDirectories[directory] = true;
        }
    }

    private string StagedPath(string path) => _staging.NewRoot + "/" + path;

    private static List<string> CreateMissing(string destination, DestinationDisk disk)
    {
        List<string> missing = [];
        for (string directory = destination; !Directory.Exists(directory); directory = SitePath.DirectoryName(directory))
        {
            missing.Add(directory);
        }

        disk.CreateDirectory(destination);
        return missing;
    }
}
