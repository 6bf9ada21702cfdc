using System.Diagnostics;
using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli.Serving;

/// <summary>Opens an address in the user's browser.</summary>
internal static class Browser
{
    public static void Open(string address, Stevenson log)
    {
        try
        {
            using var _ = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : OperatingSystem.IsMacOS() ? Process.Start("open", address)
                : Process.Start("xdg-open", address);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            log.Error("", "Could not launch browser. Is your system one of: Windows, Linux, OSX?");
        }
    }
}
