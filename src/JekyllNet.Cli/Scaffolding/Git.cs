using System.ComponentModel;
using System.Diagnostics;

namespace JekyllNet.Cli.Scaffolding;

/// <summary>What the git command does for a new theme; without git, nothing.</summary>
internal static class Git
{
    public static string Setting(string name) => Run(null, "config", name).Trim();

    public static void Initialize(string folder) => Run(folder, "init", "-q");

    private static string Run(string? folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder ?? "",
            };
            using var process = Process.Start(start);
            var output = process?.StandardOutput.ReadToEnd() ?? "";
            process?.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            return "";
        }
    }
}
