using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Progress;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Cli.Commands;

internal sealed class BuildCommand : CliCommand
{
    public override string Name => "build";

    public override IReadOnlyList<string> Aliases => ["b"];

    public override string Syntax => "build [options]";

    public override string Description => "Build your site";

    public override IReadOnlyList<CliOption> Options { get; } = [.. BuildOptions.All, BuildOptions.Format];

    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        Verbosity.Adjust(arguments, log);
        switch (arguments.Text(BuildOptions.FormatKey) ?? "text")
        {
            case "text":
                return await BuildAsync(arguments, terminal, log, cancellationToken).ConfigureAwait(false);
            case "msbuild" when arguments.IsSet("watch"):
                throw new UsageException("--format msbuild is for single builds, without --watch");
            case "msbuild":
                return await BuildForMSBuildAsync(arguments, terminal, cancellationToken).ConfigureAwait(false);
            case var other:
                throw new UsageException("invalid argument: --format " + other);
        }
    }

    private static async Task<int> BuildForMSBuildAsync(CommandArguments arguments, CliTerminal terminal, CancellationToken cancellationToken)
    {
        var site = SiteFromArguments.Create(arguments, terminal, NullLogger.Instance).Build();
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        var source = Path.GetFullPath(arguments.Text("source") ?? ".", terminal.WorkingDirectory);
        CanonicalReport.Write(terminal.Output, result.Diagnostics, source);
        return result.Succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private async Task<int> BuildAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        var logger = new StevensonLogger(log);
        var builder = SiteFromArguments.Create(arguments, terminal, logger);
        using var progress = ShowsProgress(arguments, terminal) ? new ProgressLine(terminal.Output, log, TimeProvider.System) : null;
        if (progress is not null)
        {
            builder.UseProgress(progress);
        }

        var site = builder.Build();
        var failed = arguments.IsSet("watch")
            ? await BuildLoop.RunAsync(site, arguments.IsSet("force_polling"), () => progress?.Dispose(), log, cancellationToken).ConfigureAwait(false)
            : await BuildOnceAsync(site, progress, log, cancellationToken).ConfigureAwait(false);
        return failed is null ? ExitCode.Success : FailedBuild.Report(failed, Name, arguments.IsSet(GlobalOptions.TraceKey), logger, log);
    }

    private static async Task<BuildResult?> BuildOnceAsync(Site site, ProgressLine? progress, Stevenson log, CancellationToken cancellationToken)
    {
        var result = await site.ProcessAsync(cancellationToken).ConfigureAwait(false);
        progress?.Dispose();
        if (!result.Succeeded)
        {
            return result;
        }

        log.Info("Auto-regeneration:", "disabled. Use --watch to enable.");
        return null;
    }

    private static bool ShowsProgress(CommandArguments arguments, CliTerminal terminal) => terminal.IsInteractive && !arguments.IsSet("quiet");
}
