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
    private readonly bool _isFresh;
    private readonly ConcurrentDictionary<string, StagedOutput> _outputs;
    private readonly ConcurrentDictionary<string, bool> _stagedDirectories;
    private readonly ConcurrentDictionary<string, bool> _plainDirectories;

    public StagedBuild(string destination, KeepFiles keep, StringComparer comparer, DestinationDisk disk)
    {
        _destination = destination;
        _keep = keep;
        _comparer = comparer;
        _disk = disk;
        _outputs = new(comparer);
        _stagedDirectories = new(comparer);
        _plainDirectories = new(comparer);
        _createdDirectories = CreateMissing(destination, disk);
        StagingFolder.RemoveLeftovers(destination, disk);
        _isFresh = !DestinationListing.Children(destination).Any();
        _staging = StagingFolder.Create(destination, disk);
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        StagedOutput output = _outputs.GetOrAdd(path, static _ => new StagedOutput());
        lock (output)
        {
            output.TimeToSet = null;
            if (ExistingFile(path) is { } existing && existing.Length == content.Length &&
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
            if (ExistingFile(path) is { } existing && existing.Length == length &&
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
            if (!_isFresh && IsPlainDirectory(SitePath.DirectoryName(path)) &&
                new FileInfo(_destination + "/" + path).LinkTarget == linkTarget)
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
        if (!_isFresh && _disk.Kind(_destination + "/" + path) is EntryKind.File or EntryKind.Link)
        {
            _outputs.TryAdd(path, new StagedOutput());
        }
    }

    public void Commit(Action<IList<string>>? onObsolete, CancellationToken cancellationToken)
    {
        List<CommitStep> steps;
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

            steps = CommitPlan.Make(_staging.NewRoot, existing, obsolete, _comparer);
            cancellationToken.ThrowIfCancellationRequested();
            if (steps.Count > 0)
            {
                CommitJournal.Write(_staging.JournalPath, steps, _disk);
            }
        }
        catch
        {
            Abort();
            throw;
        }

        if (steps.Count > 0)
        {
            Switch(steps, cancellationToken);
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

    private void Switch(List<CommitStep> steps, CancellationToken cancellationToken)
    {
        CommitRunner runner = new(_destination, _staging, _disk);
        try
        {
            runner.Run(steps, cancellationToken);

            // From here on the new output is the one that counts.
            _disk.DeleteFile(_staging.JournalPath);
        }
        catch (Exception problem)
        {
            try
            {
                runner.Undo(steps);
                _disk.DeleteFile(_staging.JournalPath);
            }
            catch (Exception undoProblem) when (undoProblem is IOException or UnauthorizedAccessException)
            {
                _staging.Abandon();
                throw new IOException(
                    $"The output in '{_destination}' could be neither replaced nor put back; the next build will put it back first.",
                    new AggregateException(problem, undoProblem));
            }

            Abort();
            throw;
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
            if (SitePath.IsUnder(_destination, full) && IsPlainDirectory(SitePath.DirectoryName(relative)) && !outputs.HasFile(relative))
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

    private FileInfo? ExistingFile(string path)
    {
        if (_isFresh || !IsPlainDirectory(SitePath.DirectoryName(path)))
        {
            return null;
        }

        FileInfo file = new(_destination + "/" + path);
        FileAttributes attributes = file.Attributes;
        return attributes != (FileAttributes)(-1) && (attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint)) == 0 ? file : null;
    }

    private bool IsPlainDirectory(string path)
    {
        if (path == ".")
        {
            return true;
        }

        if (_plainDirectories.TryGetValue(path, out bool plain))
        {
            return plain;
        }

        plain = true;
        for (int slash = 0; plain && slash >= 0 && slash < path.Length;)
        {
            slash = path.IndexOf('/', slash + 1);
            plain = _disk.Kind(_destination + "/" + (slash < 0 ? path : path[..slash])) == EntryKind.Directory;
        }

        _plainDirectories[path] = plain;
        return plain;
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
        string directory = SitePath.DirectoryName(path);
        if (directory != "." && !_stagedDirectories.ContainsKey(directory))
        {
            _disk.CreateDirectory(StagedPath(directory));
            _stagedDirectories[directory] = true;
        }

        output.IsStaged = true;
        return StagedPath(path);
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
