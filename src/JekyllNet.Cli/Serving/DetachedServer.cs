using System.Diagnostics;
using System.Globalization;
using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli.Serving;

/// <summary>Starts the same command again in the background (<c>--detach</c>), without watching, as in Jekyll.</summary>
internal static class DetachedServer
{
    /// <summary>Set for the process in the background, whose command line and configuration ask to be detached as before.</summary>
    public const string Variable = "JEKYLLNET_DETACHED";

    public static int Start(Stevenson log, string workingDirectory)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            WorkingDirectory = workingDirectory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        foreach (var argument in Environment.GetCommandLineArgs().Skip(1).Append("--no-watch").Append("--quiet"))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[Variable] = "1";
        using var process = Process.Start(start)!;
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        log.Info($"Server detached with pid '{id}'.", $"Run `pkill -f jekyllnet' or `kill -9 {id}' to stop the server.");
        return ExitCode.Success;
    }
}
