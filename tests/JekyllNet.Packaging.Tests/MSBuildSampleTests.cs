namespace JekyllNet.Packaging.Tests;

public sealed class MSBuildSampleTests
{
    [Fact]
    public async Task The_sample_is_built_with_its_manual()
    {
        // Both outputs lie side by side: artifacts/bin/PROJECT/CONFIGURATION.
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var output = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "MSBuildDocs", configuration));

        var told = await ChildProcess.RunAsync(BuildFacts.DotNetHost, output, environment: null, "exec", Path.Combine(output, "MSBuildDocs.dll"));

        var manual = Path.Combine(output, "docs", "index.html");
        Assert.Equal($"The manual: {manual}\n", told.ReplaceLineEndings("\n"));
        Assert.Contains("<title>Welcome – Manual</title>", await File.ReadAllTextAsync(manual, TestContext.Current.CancellationToken));
    }
}
