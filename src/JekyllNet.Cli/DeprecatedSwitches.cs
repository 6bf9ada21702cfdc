using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli;

/// <summary>Switches of early Jekyll versions, which are only remarked on.</summary>
internal static class DeprecatedSwitches
{
    public static void Warn(IReadOnlyList<string> args, Stevenson log)
    {
        foreach (var (name, message) in Messages)
        {
            if (args.Contains(name))
            {
                log.Warn("Deprecation:", message);
            }
        }
    }

    private static readonly (string Switch, string Message)[] Messages =
    [
        ("--server", "The --server command has been replaced by the 'serve' subcommand."),
        ("--serve", "The --serve command has been replaced by the 'serve' subcommand."),
        ("--no-server", "To build Jekyll without launching a server, use the 'build' subcommand."),
        ("--auto", "The switch '--auto' has been replaced with '--watch'."),
        ("--no-auto", "To disable auto-replication, simply leave off the '--watch' switch."),
        ("--pygments", "The 'pygments' settings has been removed in favour of 'highlighter'."),
        ("--paginate", "The 'paginate' setting can only be set in your config files."),
        ("--url", "The 'url' setting can only be set in your config files."),
    ];
}
