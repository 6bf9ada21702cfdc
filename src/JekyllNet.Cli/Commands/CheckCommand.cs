using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;
using JekyllNet.Migration.Reports;
using JekyllNet.Plugins;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Cli.Commands;

/// <summary>Looks a site over before it is moved. Jekyll has no such command.</summary>
internal sealed class CheckCommand : CliCommand
{
    private const string FormatKey = "format";
    private const string StrictKey = "strict";

    public override string Name => "check";

    public override string Syntax => "check [SOURCE] [options]";

    public override string Description => "Tell what of a site would not be honoured, or may surprise";

    public override IReadOnlyList<CliOption> Options { get; } =
    [
        .. BuildOptions.All.Where(o => o.Key is BuildOptions.ConfigKey or BuildOptions.ThemeFolderKey or "future" or "show_drafts" or "unpublished" or "baseurl"),
        new(FormatKey, null, "--format", "text|json|sarif|msbuild", OptionKind.Text, "Form of the report (defaults to text)"),
        new(StrictKey, null, "--strict", null, OptionKind.Flag, "Take warnings for errors"),
    ];

    /// <returns>0 if there is nothing worse than a remark, 1 for warnings, 2 for errors.</returns>
    /// <exception cref="JekyllException">The configuration cannot be read.</exception>
    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        var format = arguments.Text(FormatKey) ?? "text";
        if (format is not ("text" or "json" or "sarif" or "msbuild"))
        {
            throw new UsageException("invalid argument: --format " + format);
        }

        var source = arguments.Text("source") ?? (arguments.Words is [var word, ..] ? word : ".");
        var options = new SiteCheckOptions
        {
            AvailablePlugins = BuiltInPlugins.All,
            Configure = builder => SiteFromArguments.Configure(builder, arguments.Without(FormatKey, StrictKey, "source"), terminal, NullLogger.Instance),
        };
        var check = await SiteChecker.CheckAsync(Path.GetFullPath(source, terminal.WorkingDirectory), options, cancellationToken).ConfigureAwait(false);
        Write(check, format, terminal);
        return ExitCodeOf(check, arguments.IsSet(StrictKey));
    }

    private static int ExitCodeOf(SiteCheck check, bool isStrict)
    {
        var warnings = check.Count(DiagnosticSeverity.Warning) > 0;
        return !check.Builds || check.Count(DiagnosticSeverity.Error) > 0 || (isStrict && warnings) ? 2 : warnings ? 1 : 0;
    }

    private static void Write(SiteCheck check, string format, CliTerminal terminal)
    {
        switch (format)
        {
            case "json":
                CheckJsonReport.Write(terminal.Output, check);
                break;
            case "sarif":
                CheckSarifReport.Write(terminal.Output, check);
                break;
            case "msbuild":
                foreach (var finding in check.Findings)
                {
                    terminal.Output.WriteLine(finding.Diagnostic.ToString());
                }

                break;
            default:
                CheckTextReport.Write(terminal.Output, check, terminal.IsInteractive);
                break;
        }
    }
}
