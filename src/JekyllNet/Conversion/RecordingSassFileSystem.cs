using JekyllNet.Dependencies;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>Takes down which files a compilation looked for and what it found in them. Safe for concurrent use.</summary>
internal sealed class RecordingSassFileSystem(SiteSassFileSystem files, ReadRecorder reads) : ISassFileSystem
{
    private readonly Lock _gate = new();

    public bool FileExists(string path) => Record(FileRead.Now(FileReadKind.Existence, files.Of(path), path)).Seen == FileRead.Present;

    public byte[] ReadFile(string path)
    {
        var content = files.ReadFile(path);
        Record(FileRead.Of(content, files.Of(path), path));
        return content;
    }

    public string ResolveLinks(string path) => Record(FileRead.Now(FileReadKind.RealPath, files.Of(path), path)).Seen;

    private FileRead Record(FileRead read)
    {
        lock (_gate)
        {
            reads.AddFile(read);
        }

        return read;
    }
}
