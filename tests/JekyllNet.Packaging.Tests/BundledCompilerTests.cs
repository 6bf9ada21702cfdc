using System.IO.Compression;

namespace JekyllNet.Packaging.Tests;

/// <summary>Dart Sass in the packages: whatever platform's the build could fetch. Without any, these tests are skipped.</summary>
public sealed class BundledCompilerTests(PackedFolder packed)
{
    private static readonly string Fetched = Path.Combine(BuildFacts.RepositoryRoot, "artifacts", "sass");

    /// <summary>Whether the build fetched a compiler.</summary>
    internal static bool IsThere => Directory.Exists(Fetched) && Directory.GetDirectories(Fetched).Length > 0;

    [Fact]
    public void The_package_of_a_platform_holds_the_compiler_its_licence_and_what_copies_it()
    {
        var platform = Platform();
        var id = "JekyllNet.Sass.Compiler." + platform;

        using var package = ZipFile.OpenRead(Path.Combine(packed.Path, $"{id}.{packed.Version}.nupkg"));

        var expected = CompilerFiles(platform).Select(f => $"sass/{platform}/{f.Path}").Append($"buildTransitive/{id}.targets").Append("README.md");
        Assert.Superset(expected.ToHashSet(), package.Entries.Select(e => e.FullName).ToHashSet());
        Assert.Contains(package.Entries, e => e.Name == "LICENSE" && e.Length > 10_000);
        Assert.DoesNotContain(package.Entries, e => e.Name.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_carries_the_compiler_and_its_licence()
    {
        var platform = Platform();

        using var package = ZipFile.OpenRead(Path.Combine(packed.Path, $"JekyllNet.Cli.{packed.Version}.nupkg"));

        var carried = package.Entries.ToDictionary(e => e.FullName, e => e.Length);
        foreach (var (path, size) in CompilerFiles(platform))
        {
            Assert.Equal(size, carried[$"tools/net10.0/any/sass/{platform}/{path}"]);
        }
    }

    [Fact]
    public void A_library_alone_carries_none()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Path, $"JekyllNet.Sass.{packed.Version}.nupkg"));

        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("sass/", StringComparison.Ordinal));
    }

    private static string Platform()
    {
        Assert.SkipUnless(IsThere, "No Sass compiler is bundled: the build could not fetch it with npm.");
        return Directory.GetDirectories(Fetched).Select(Path.GetFileName).Order(StringComparer.Ordinal).First()!;
    }

    private static IEnumerable<(string Path, long Size)> CompilerFiles(string platform)
    {
        var folder = new DirectoryInfo(Path.Combine(Fetched, platform));
        return folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.Name.StartsWith(".version-", StringComparison.Ordinal))
            .Select(f => (Path.GetRelativePath(folder.FullName, f.FullName).Replace('\\', '/'), f.Length));
    }
}
