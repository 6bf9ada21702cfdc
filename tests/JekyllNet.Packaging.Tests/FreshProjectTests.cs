namespace JekyllNet.Packaging.Tests;

public sealed class FreshProjectTests(PackedFolder packed)
{
    [Fact]
    public async Task A_new_console_project_builds_a_site_with_the_packed_library()
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-project-");
        try
        {
            packed.ConfigureNuGet(folder.FullName);
            SmallSite.Write(Path.Combine(folder.FullName, "docs"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Fresh.csproj"), Project(), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Program.cs"), Snippet(), TestContext.Current.CancellationToken);

            await ChildProcess.RunAsync(BuildFacts.DotNetHost, folder.FullName, environment: null, "run", "-c", "Release");

            Assert.Equal(SmallSite.Page, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "docs", "_site", "index.html"), TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>NU1603;NU1900;NU1901;NU1902;NU1903</WarningsNotAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="JekyllNet" Version="{packed.Version}" />
          </ItemGroup>
        </Project>
        """;

    // The very program that the package's own README shows.
    private static string Snippet()
    {
        var readme = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "src", "JekyllNet", "README.md"));
        const string open = "```csharp\n";
        var start = readme.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
