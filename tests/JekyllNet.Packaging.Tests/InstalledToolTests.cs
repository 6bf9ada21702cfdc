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
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
