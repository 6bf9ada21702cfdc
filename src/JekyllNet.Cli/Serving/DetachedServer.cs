using System.Diagnostics;
using System.Globalization;
using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli.Serving;

/// <summary>Starts the same command again in the background (<c>--detach</c>), without watching, as in Jekyll.</summary>
internal static class DetachedServer
{
    public static int Start(Stevenson log, string workingDirectory)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            WorkingDirectory = workingDirectory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in Environment.GetCommandLineArgs().Skip(1).Where(a => a is not ("--detach" or "-B")).Append("--no-watch").Append("--quiet"))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        log.Info($"Server detached with pid '{id}'.", $"Run `pkill -f jekyllnet' or `kill -9 {id}' to stop the server.");
        return ExitCode.Success;
    }
}
