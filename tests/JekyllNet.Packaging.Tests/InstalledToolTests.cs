namespace JekyllNet.Packaging.Tests;

public sealed class InstalledToolTests(PackedFolder packed)
{
    [Fact]
    public async Task The_tool_installs_from_its_package_and_builds_a_site()
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-tool-");
        try
        {
            packed.ConfigureNuGet(folder.FullName);
            SmallSite.Write(Path.Combine(folder.FullName, "site"));
            var tools = Path.Combine(folder.FullName, "tools");
            var environment = new Dictionary<string, string> { ["DOTNET_ROOT"] = Path.GetDirectoryName(BuildFacts.DotNetHost)! };

            await ChildProcess.RunAsync(BuildFacts.DotNetHost, folder.FullName, environment,
                "tool", "install", "JekyllNet.Cli", "--version", packed.Version, "--tool-path", tools,
                "--configfile", Path.Combine(folder.FullName, "NuGet.config"), "--add-source", packed.Path);
            var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "jekyllnet.exe" : "jekyllnet");
            var log = await ChildProcess.RunAsync(command, Path.Combine(folder.FullName, "site"), environment, "build", "-d", "out");

            Assert.Equal(SmallSite.Page, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "site", "out", "index.html"), TestContext.Current.CancellationToken));
            Assert.Contains("done in ", log);

            // Without a compiler to bundle, there is nothing more to see.
            if (BundledCompilerTests.IsThere)
            {
                Assert.Equal(SmallSite.Compiled, await StyleOf(command, Path.Combine(folder.FullName, "site"), environment));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // With nothing on the path, so that only the compiler in the package can have done it.
    private static async Task<string> StyleOf(string command, string site, Dictionary<string, string> environment)
    {
        SmallSite.WriteStyle(site);
        await ChildProcess.RunAsync(command, site, new(environment) { ["PATH"] = "" }, "build", "-d", "out");
        return await File.ReadAllTextAsync(Path.Combine(site, "out", "style.css"), TestContext.Current.CancellationToken);
    }
}
