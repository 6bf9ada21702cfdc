using System.Reflection;

namespace JekyllNet.Packaging.Tests;

/// <summary>What the build of these tests wrote down about itself.</summary>
internal static class BuildFacts
{
    public static string RepositoryRoot { get; } = Path.GetFullPath(Read("RepositoryRoot"));

    public static string GlobalPackagesFolder { get; } = Read("GlobalPackagesFolder");

    public static string DotNetHost { get; } = Read("DotNetHost");

    private static string Read(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
