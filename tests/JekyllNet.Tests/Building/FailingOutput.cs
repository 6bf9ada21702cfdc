using JekyllNet.IO;

namespace JekyllNet.Tests.Building;

/// <summary>An output on which nothing can be written.</summary>
internal sealed class FailingOutput(string message) : IOutputSink
{
    public bool IsAborted { get; private set; }

    public Action<IList<string>>? OnObsolete { get; set; }

    public void Begin()
    {
    }

    public void Write(string relativePath, ReadOnlyMemory<byte> content) => throw new IOException(message);

    public void Copy(string relativePath, ISiteFileSystem from, string sourcePath, DateTimeOffset lastWriteTime, bool copyLink) =>
        throw new IOException(message);

    public void Keep(string relativePath)
    {
    }

    public void Commit(CancellationToken cancellationToken) => throw new IOException(message);

    public void Abort() => IsAborted = true;
}
