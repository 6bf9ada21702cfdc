using JekyllNet.Cli.Logging;
using JekyllNet.Diagnostics;

namespace JekyllNet.Cli;

/// <summary>The end of a build whose site is wrong: the errors that the log has not told of yet, then Jekyll's closing box.</summary>
internal static class FailedBuild
{
    public static int Report(BuildResult result, string command, bool trace, StevensonLogger logger, Stevenson log)
    {
        var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        var untold = errors.Where(error => !logger.ToldOf(error)).ToArray();
        if (untold.Length > 0)
        {
            log.Error("ERROR:", "YOUR SITE COULD NOT BE BUILT:");
            log.Error("", "------------------------------------");
            foreach (var error in untold)
            {
                log.Error("", error.Location is { } location ? $"{location}: {error.Message}" : error.Message);
            }
        }

        if (errors.Any(error => error.Id == DiagnosticId.WarningsRefused))
        {
            foreach (var warning in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning))
            {
                log.Error("", warning.ToString());
            }
        }

        if (!trace)
        {
            return GracefulFailure.Close(command, log);
        }

        foreach (var error in errors)
        {
            log.Error("", error.ToString());
        }

        return ExitCode.Failure;
    }
}
