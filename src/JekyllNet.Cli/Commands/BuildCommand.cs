using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Progress;

namespace JekyllNet.Cli.Commands;

internal sealed class BuildCommand : CliCommand
{
    public override string Name => "build";

    public override IReadOnlyList<string> Aliases => ["b"];

    public override string Syntax => "build [options]";

    public override string Description => "Build your site";

    public override IReadOnlyList<CliOption> Options => BuildOptions.All;

    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        Verbosity.Adjust(arguments, log);
        var logger = new StevensonLogger(log);
        var builder = SiteFromArguments.Create(arguments, terminal, logger);
        BuildResult result;
        using (var progress = ShowsProgress(arguments, terminal) ? new ProgressLine(terminal.Output, log, TimeProvider.System) : null)
        {
            if (progress is not null)
            {
                builder.UseProgress(progress);
            }

            result = await builder.Build().ProcessAsync(cancellationToken).ConfigureAwait(false);
        }

        if (!result.Succeeded)
        {
            return FailedBuild.Report(result, Name, arguments.IsSet(GlobalOptions.TraceKey), logger, log);
        }

        if (arguments.IsSet("watch"))
        {
            await WatchedBuild.RunAsync(builder.Build(), arguments.IsSet("force_polling"), log, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            log.Info("Auto-regeneration:", "disabled. Use --watch to enable.");
        }

        return ExitCode.Success;
    }

    private static bool ShowsProgress(CommandArguments arguments, CliTerminal terminal) => terminal.IsInteractive && !arguments.IsSet("quiet");
}
