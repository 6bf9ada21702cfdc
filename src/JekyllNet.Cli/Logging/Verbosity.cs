using JekyllNet.Cli.Options;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Logging;

/// <summary>Applies <c>--quiet</c> and <c>--verbose</c>, before the configuration is read; quiet always wins.</summary>
internal static class Verbosity
{
    public static void Adjust(CommandArguments arguments, Stevenson log)
    {
        if (arguments.IsSet("quiet"))
        {
            log.Level = LogLevel.Error;
        }
        else if (arguments.IsSet("verbose"))
        {
            log.Level = LogLevel.Debug;
        }

        log.Debug("Logging at level:", LogLevelName.Of(log.Level));
        log.Debug("Jekyll Version:", CliVersion.Jekyll);
    }
}
