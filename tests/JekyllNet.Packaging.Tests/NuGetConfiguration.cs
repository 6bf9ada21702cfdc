namespace JekyllNet.Packaging.Tests;

internal static class NuGetConfiguration
{
    /// <summary>
    /// Writes a NuGet configuration into a folder: our packages come from one place and from nowhere else, those of others from wherever
    /// they usually do, and nothing is added to the user's cache.
    /// </summary>
    public static void Write(string folder, string packages) => File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{packages}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="cache" value="{BuildFacts.GlobalPackagesFolder}" />
          </fallbackPackageFolders>
          <config>
            <add key="globalPackagesFolder" value="{Path.Combine(folder, "restored")}" />
          </config>
        </configuration>
        """);
}
