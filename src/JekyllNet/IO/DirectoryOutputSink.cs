namespace JekyllNet.IO;

/// <summary>Writes the output into a directory.</summary>
public sealed class DirectoryOutputSink : IOutputSink
{
    /// <param name="destination">The directory; made when it is not there.</param>
    /// <param name="keepFiles">The configuration's <c>keep_files</c>: what begins so, seen from the destination, is never removed.</param>
    public DirectoryOutputSink(string destination, IEnumerable<string>? keepFiles = null)
    {
    }

    /// <inheritdoc/>
    public Action<IList<string>>? OnObsolete { get; set; }

    /// <inheritdoc/>
    public void Begin() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Write(string relativePath, ReadOnlyMemory<byte> content) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public void Keep(string relativePath) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Commit(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Abort() => throw new NotImplementedException();
}
