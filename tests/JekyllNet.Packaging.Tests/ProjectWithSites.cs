namespace JekyllNet.Packaging.Tests;

/// <summary>A new project in a temporary folder that builds Jekyll sites with nothing but the packed JekyllNet.MSBuild.</summary>
internal sealed class ProjectWithSites : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jekyllnet-msbuild-");

    public ProjectWithSites(PackedFolder packed, string items, string properties = "", string frameworks = "net10.0")
    {
        packed.ConfigureNuGet(_folder.FullName);
        Write("Fresh.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {(frameworks.Contains(';', StringComparison.Ordinal) ? $"<TargetFrameworks>{frameworks}</TargetFrameworks>" : $"<TargetFramework>{frameworks}</TargetFramework>")}
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="JekyllNet.MSBuild" Version="{packed.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All files of a folder, relative to it, sorted; none if there is no such folder.</summary>
    public string[] Files(string folder) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(PathOf(folder), f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public ProjectWithSites Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public Task<string> RunAsync(params string[] arguments) => ChildProcess.RunAsync(BuildFacts.DotNetHost, _folder.FullName, environment: null, arguments);

    public async Task<string> FailAsync(params string[] arguments)
    {
        var (exitCode, text) = await ChildProcess.RunToEndAsync(BuildFacts.DotNetHost, _folder.FullName, environment: null, arguments);
        Assert.NotEqual(0, exitCode);
        return text;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
