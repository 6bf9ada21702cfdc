using System.IO.Compression;
using System.Xml.Linq;

namespace JekyllNet.Packaging.Tests;

public sealed class PackageContentTests(PackedFolder packed)
{
    private static readonly string[] Libraries =
    [
        "JekyllNet", "JekyllNet.AspNetCore", "JekyllNet.Highlighting", "JekyllNet.Kramdown", "JekyllNet.Liquid", "JekyllNet.Migration", "JekyllNet.Plugins", "JekyllNet.Sass",
    ];

    public static TheoryData<string> LibraryIds => [.. Libraries];

    public static TheoryData<string> AllIds => [.. Libraries, "JekyllNet.Cli", "JekyllNet.MSBuild", "JekyllNet.Templates"];

    [Fact]
    public void Every_source_project_is_packed_and_nothing_else()
    {
        var ids = Directory.GetFiles(packed.Path, "*.nupkg").Select(f => Path.GetFileName(f).Replace($".{packed.Version}.nupkg", ""));

        // The packages with Dart Sass are one a platform and hold no code of ours.
        var own = ids.Where(id => !id.StartsWith("JekyllNet.Sass.Compiler.", StringComparison.Ordinal));

        Assert.Equal(AllIds.Select(row => row.Data).Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_package_says_what_it_is(string id)
    {
        using var package = Open(id, "nupkg");
        var metadata = Metadata(package, id);

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEqual("", Value(metadata, "description"));
        Assert.StartsWith("# ", Text(package, "README.md"));
        Assert.Matches("^[0-9a-f]{40}$", metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value);
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void A_library_has_its_documentation_and_its_symbols(string id)
    {
        using var package = Open(id, "nupkg");
        using var symbols = Open(id, "snupkg");

        Assert.NotNull(package.GetEntry($"lib/net10.0/{id}.dll"));
        Assert.Contains($"<name>{id}</name>", Text(package, $"lib/net10.0/{id}.xml"));
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{id}.pdb"));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void No_package_brings_a_test_library(string id)
    {
        using var package = Open(id, "nupkg");
        var dependencies = Metadata(package, id).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);

        Assert.DoesNotContain(dependencies.Concat(package.Entries.Select(e => e.Name)), IsForTests);
    }

    [Fact]
    public void The_tool_is_called_jekyllnet()
    {
        using var package = Open("JekyllNet.Cli", "nupkg");

        Assert.Contains("Name=\"jekyllnet\"", Text(package, "tools/net10.0/any/DotnetToolSettings.xml"));
    }

    [Fact]
    public void The_build_item_carries_the_command_for_any_platform()
    {
        using var package = Open("JekyllNet.MSBuild", "nupkg");
        var paths = package.Entries.Select(e => e.FullName).ToArray();

        Assert.Equal(["build/JekyllNet.MSBuild.props", "build/JekyllNet.MSBuild.targets", "build/JekyllSite.proj"], paths.Where(p => p.StartsWith("build/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("tools/net10.0/any/JekyllNet.Cli.dll", paths);
        Assert.Contains("tools/net10.0/any/JekyllNet.Cli.deps.json", paths);
        Assert.Contains("\"name\": \"Microsoft.AspNetCore.App\"", Text(package, "tools/net10.0/any/JekyllNet.Cli.runtimeconfig.json"));
        Assert.DoesNotContain(paths, p => p.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal("true", Value(Metadata(package, "JekyllNet.MSBuild"), "developmentDependency"));
    }

    private static bool IsForTests(string name) =>
        name.Contains("xunit", StringComparison.OrdinalIgnoreCase) || name.Contains("Test", StringComparison.Ordinal)
        || name.Contains("BenchmarkDotNet", StringComparison.Ordinal);

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(packed.Path, $"{id}.{packed.Version}.{extension}"));

    private static XElement Metadata(ZipArchive package, string id) =>
        XDocument.Parse(Text(package, id + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
