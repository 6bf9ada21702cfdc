using System.Reflection;

namespace JekyllNet.Cli;

internal static class CliVersion
{
    /// <summary>The Jekyll release whose behaviour and words the command mirrors.</summary>
    public const string Jekyll = "4.4.1";

    /// <summary>The version of this program, without the commit that the build appends.</summary>
    public static string Own { get; } = Read();

    private static string Read()
    {
        var version = typeof(CliVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..plus];
    }
}
