using JekyllNet.Dependencies;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>Takes down which files a compilation looked for and what it found in them. Safe for concurrent use.</summary>
internal sealed class RecordingSassFileSystem(ISassFileSystem files, ReadRecorder reads) : ISassFileSystem
{
    private const string Missing = "missing";
    private const string Present = "present";

    private readonly Lock _gate = new();

    public bool FileExists(string path)
    {
        var found = files.FileExists(path);
        Record(new FileRead(path, found ? Present : Missing, () => files.FileExists(path) ? Present : Missing));
        return found;
    }

    public byte[] ReadFile(string path)
    {
        var content = files.ReadFile(path);
        Record(new FileRead(path, FileRead.Fingerprint(content), () => FileRead.Fingerprint(files.ReadFile(path))));
        return content;
    }

    public string ResolveLinks(string path)
    {
        var real = files.ResolveLinks(path);
        Record(new FileRead(path, real, () => files.ResolveLinks(path)));
        return real;
    }

    private void Record(FileRead read)
    {
        lock (_gate)
        {
            reads.AddFile(read);
        }
    }
}
