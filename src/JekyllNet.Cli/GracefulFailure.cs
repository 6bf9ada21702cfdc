using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli;

/// <summary>The end of a command that failed: Jekyll's closing box, or the whole exception with <c>--trace</c>.</summary>
internal static class GracefulFailure
{
    public static int Report(Exception exception, string command, bool trace, Stevenson log, TextWriter error)
    {
        if (trace)
        {
            error.WriteLine(exception.ToString());
            return ExitCode.Failure;
        }

        log.Error("Error:", exception.Message);
        return Close(command, log);
    }

    /// <summary>Writes the box alone, for a failure whose message was logged before.</summary>
    public static int Close(string command, Stevenson log)
    {
        var message = $" Please append `--trace` to the `{command}` command ";
        var dashes = new string('-', message.Length);
        log.Error("", dashes);
        log.Error($"Jekyll {CliVersion.Jekyll} ", message);
        log.Error("", " for any additional information or backtrace. ");
        log.Error("", dashes);
        return ExitCode.Failure;
    }
}
