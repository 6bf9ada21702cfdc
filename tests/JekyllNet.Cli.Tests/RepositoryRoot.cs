using System.Reflection;

namespace JekyllNet.Cli.Tests;

/// <summary>Where the working copy lies that these tests were built from.</summary>
internal static class RepositoryRoot
{
    private static readonly string Folder = Path.GetFullPath(
        typeof(RepositoryRoot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!);

    public static string Combine(params string[] parts) => Path.Combine([Folder, .. parts]);
}
