using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Diagnostics;

namespace JekyllNet.Cli.Commands;

internal sealed class DoctorCommand : CliCommand
{
    public override string Name => "doctor";

    public override IReadOnlyList<string> Aliases => ["hyde"];

    public override string Syntax => "doctor";

    public override string Description => "Search site and print specific deprecation warnings";

    public override IReadOnlyList<CliOption> Options { get; } = [BuildOptions.Config];

    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        var logger = new StevensonLogger(log);
        var result = await SiteFromArguments.Create(arguments, terminal, logger).Build().DiagnoseAsync(cancellationToken).ConfigureAwait(false);
        if (result.Succeeded)
        {
            log.Info("Your test results", "are in. Everything looks fine.");
            return ExitCode.Success;
        }

        return result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)
            ? FailedBuild.Report(result, Name, arguments.IsSet(GlobalOptions.TraceKey), logger, log)
            : ExitCode.Failure;
    }
}
