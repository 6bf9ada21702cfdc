[assembly: AssemblyFixture(typeof(JekyllNet.Packaging.Tests.PackedFolder))]

namespace JekyllNet.Packaging.Tests;

/// <summary>All packages, packed once from the sources into a temporary folder, under a version that nothing else has.</summary>
public sealed class PackedFolder : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jekyllnet-pack-");

    public string Version { get; } = "0.0.0-test." + Guid.NewGuid().ToString("N")[..12];

    public string Path => System.IO.Path.Combine(root.FullName, "packages");

    public async ValueTask InitializeAsync() => await ChildProcess.RunAsync(
        BuildFacts.DotNetHost,
        BuildFacts.RepositoryRoot,
        environment: null,
        "pack",
        "JekyllNet.sln",
        "-c",
        "Release",
        "-v",
        "quiet",
        "-o",
        Path,
        "-p:Version=" + Version,
        "-p:ArtifactsPath=" + System.IO.Path.Combine(root.FullName, "artifacts"),
        // The compiler that the outer build fetched will do.
        "-p:DartSassDirectory=" + System.IO.Path.Combine(BuildFacts.RepositoryRoot, "artifacts", "sass") + "/");

    /// <summary>Writes a NuGet configuration into a folder, with these packages for its only source.</summary>
    public void ConfigureNuGet(string folder) => NuGetConfiguration.Write(folder, Path);

    public ValueTask DisposeAsync()
    {
        root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
