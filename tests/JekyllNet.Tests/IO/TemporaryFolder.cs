using System.Text;

namespace JekyllNet.Tests.IO;

/// <summary>A folder of its own for one test, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("jekyllnet-io-").FullName.Replace('\\', '/');

    public string Root { get; }

    public string this[string relativePath] => Root + "/" + relativePath;

    public string Write(string relativePath, string text, DateTimeOffset? time = null) =>
        Write(relativePath, Encoding.UTF8.GetBytes(text), time);

    public string Write(string relativePath, byte[] content, DateTimeOffset? time = null)
    {
        string path = this[relativePath];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        if (time is { } known)
        {
            File.SetLastWriteTimeUtc(path, known.UtcDateTime);
        }

        return path;
    }

    public void Link(string relativePath, string target)
    {
        string path = this[relativePath];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, target);
    }

    /// <summary>All that stands below a folder: files as <c>path=text</c>, directories as <c>path/</c>, links as <c>path-&gt;target</c>.</summary>
    public string[] Tree(string relativePath)
    {
        List<string> found = [];
        Visit(this[relativePath], "", found);
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Visit(string root, string prefix, List<string> found)
    {
        if (!Directory.Exists(root))
        {
            return;
        }

        foreach (FileSystemInfo entry in new DirectoryInfo(root).EnumerateFileSystemInfos())
        {
            string path = prefix + entry.Name;
            if (entry.LinkTarget is { } target)
            {
                found.Add($"{path}->{target}");
            }
            else if (entry is DirectoryInfo)
            {
                found.Add(path + "/");
                Visit(entry.FullName, path + "/", found);
            }
            else
            {
                found.Add($"{path}={(entry.Name == "lock" ? "" : Encoding.UTF8.GetString(File.ReadAllBytes(entry.FullName)))}");
            }
        }
    }
}
