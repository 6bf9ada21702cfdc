namespace JekyllNet.Packaging.Tests;

/// <summary>The templates of dotnet new: installed from their package into a place of their own, and each built with the packed command.</summary>
public sealed class TemplateTests(PackedFolder packed)
{
    [Fact]
    public async Task The_templates_make_sites_that_are_sound_and_build()
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-templates-");
        try
        {
            packed.ConfigureNuGet(folder.FullName);
            var environment = new Dictionary<string, string> { ["DOTNET_ROOT"] = Path.GetDirectoryName(BuildFacts.DotNetHost)! };
            Task<string> Dotnet(params string[] arguments) => ChildProcess.RunAsync(BuildFacts.DotNetHost, folder.FullName, environment, arguments);
            var tools = Path.Combine(folder.FullName, "tools");
            await Dotnet("tool", "install", "JekyllNet.Cli", "--version", packed.Version, "--tool-path", tools,
                "--configfile", Path.Combine(folder.FullName, "NuGet.config"), "--add-source", packed.Path);
            var hive = Path.Combine(folder.FullName, "hive");
            await Dotnet("new", "install", Path.Combine(packed.Path, $"JekyllNet.Templates.{packed.Version}.nupkg"), "--debug:custom-hive", hive);

            await Dotnet("new", "jekyllnet-blog", "-n", "Notes", "-o", "blog", "--writer", "A. Nyone", "--url", "https://notes.example", "--debug:custom-hive", hive);
            await Dotnet("new", "jekyllnet-docs", "-n", "Handbook", "-o", "docs", "--debug:custom-hive", hive);

            var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "jekyllnet.exe" : "jekyllnet");
            foreach (var site in new[] { "blog", "docs" })
            {
                // Ends with 0 only if there is not even a warning.
                await ChildProcess.RunAsync(command, folder.FullName, environment, "check", site);
                await ChildProcess.RunAsync(command, folder.FullName, environment, "build", "-s", site, "-d", site + "/_site", "--strict");
                Assert.Contains("jekyllnet build", Read(site, ".github/workflows/site.yml"), StringComparison.Ordinal);
                Assert.Contains("_site/", Read(site, ".gitignore"), StringComparison.Ordinal);
            }

            Assert.Contains("<title>Notes | Notes on things that are worth one.</title>", Read("blog", "_site/index.html"), StringComparison.Ordinal);
            Assert.Contains("<p>A. Nyone · ", Read("blog", "_site/2025/01/writing/index.html"), StringComparison.Ordinal);
            Assert.Contains("https://notes.example/2025/01/welcome/", Read("blog", "_site/feed.xml"), StringComparison.Ordinal);
            Assert.Contains("<title>Writing · Handbook</title>", Read("docs", "_site/writing/index.html"), StringComparison.Ordinal);
            using var index = System.Text.Json.JsonDocument.Parse(Read("docs", "_site/assets/search.json"));
            Assert.Equal(["Getting started", "Reference", "Writing"], index.RootElement.EnumerateArray().Select(p => p.GetProperty("title").GetString()));

            string Read(string site, string path) => File.ReadAllText(Path.Combine(folder.FullName, site, path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
