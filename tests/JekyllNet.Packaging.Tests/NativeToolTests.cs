using System.Text;

namespace JekyllNet.Packaging.Tests;

/// <summary>The tool packages of one platform's own: made, installed and run as a user would.</summary>
public sealed class NativeToolTests
{
    private readonly string _version = "0.0.0-native." + Guid.NewGuid().ToString("N")[..12];

    [Fact]
    public async Task The_tool_installs_as_a_native_executable_where_there_is_one_for_the_platform()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The linker that this test looks for is that of Linux.");
        Assert.SkipUnless(HasLinker(), "There is no C compiler (clang or gcc) or no zlib (zlib1g-dev) to link a native executable with.");
        var folder = Directory.CreateTempSubdirectory("jekyllnet-native-");
        try
        {
            var packages = Path.Combine(folder.FullName, "packages");
            await Pack(folder.FullName, packages, "-r", Platform);
            await Pack(folder.FullName, packages, "-r", "any");
            await Pack(folder.FullName, packages);
            NuGetConfiguration.Write(folder.FullName, packages);

            var tools = Path.Combine(folder.FullName, "tools");
            await ChildProcess.RunAsync(BuildFacts.DotNetHost, folder.FullName, environment: null,
                "tool", "install", "JekyllNet.Cli", "--version", _version, "--tool-path", tools,
                "--configfile", Path.Combine(folder.FullName, "NuGet.config"), "--add-source", packages);
            SmallSite.Write(folder.FullName);
            SmallSite.WriteStyle(folder.FullName);
            await ChildProcess.RunAsync(Path.Combine(tools, "jekyllnet"), folder.FullName, environment: null, "build", "-d", "out");

            Assert.Equal(SmallSite.Page, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "out", "index.html"), TestContext.Current.CancellationToken));
            if (BundledCompilerTests.IsThere)
            {
                Assert.Equal(SmallSite.Compiled, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "out", "style.css"), TestContext.Current.CancellationToken));
            }

            // One executable that needs no .NET, and no assembly beside it.
            var installed = Directory.GetFiles(Path.Combine(tools, ".store"), "*", SearchOption.AllDirectories);
            Assert.Contains(installed, f => Path.GetFileName(f) == "jekyllnet" && Encoding.Latin1.GetString(File.ReadAllBytes(f), 0, 4) == "\u007FELF");
            Assert.DoesNotContain(installed, f => Path.GetFileName(f) == "JekyllNet.dll");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Platform => System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;

    private Task<string> Pack(string folder, string packages, params string[] platform) => ChildProcess.RunAsync(
        BuildFacts.DotNetHost, BuildFacts.RepositoryRoot, environment: null,
        [
            "pack", Path.Combine("src", "JekyllNet.Cli"), "-c", "Release", "-v", "quiet", "-p:NativeTool=true", "-o", packages, "-p:Version=" + _version,
            "-p:ArtifactsPath=" + Path.Combine(folder, "artifacts"),
            "-p:DartSassDirectory=" + Path.Combine(BuildFacts.RepositoryRoot, "artifacts", "sass") + "/", .. platform,
        ]);

    private static bool HasLinker()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(f => File.Exists(Path.Combine(f, "clang")) || File.Exists(Path.Combine(f, "gcc"))) && File.Exists("/usr/include/zlib.h");
    }
}
