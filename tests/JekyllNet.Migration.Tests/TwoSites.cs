using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Tests;

/// <summary>Two output folders that are gone after the test.</summary>
internal sealed class TwoSites : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;

    public string Old => Path.Join(_root, "old");

    public string New => Path.Join(_root, "new");

    /// <summary>Writes a file to both: null leaves it out of one.</summary>
    public TwoSites With(string path, string? old, string? other)
    {
        Write(Old, path, old);
        Write(New, path, other);
        return this;
    }

    /// <summary>Says when a file of both was written.</summary>
    public TwoSites WrittenAt(string path, DateTimeOffset old, DateTimeOffset other)
    {
        File.SetLastWriteTimeUtc(Path.Join(Old, path), old.UtcDateTime);
        File.SetLastWriteTimeUtc(Path.Join(New, path), other.UtcDateTime);
        return this;
    }

    public Task<SiteComparison> CompareAsync(SiteComparisonOptions? options = null) =>
        SiteComparer.CompareAsync(Old, New, options, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Write(string folder, string path, string? text)
    {
        Directory.CreateDirectory(folder);
        if (text is not null)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
