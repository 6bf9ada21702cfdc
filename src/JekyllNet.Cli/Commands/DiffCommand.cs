using System.Text.RegularExpressions;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Migration.Comparison;
using JekyllNet.Migration.Reports;

namespace JekyllNet.Cli.Commands;

/// <summary>Compares two outputs of a site. Jekyll has no such command.</summary>
internal sealed class DiffCommand : CliCommand
{
    private const string FormatKey = "format";
    private const string OutputKey = "output";
    private const string IgnoreKey = "ignore";
    private const string ExactKey = "exact";
    private const string SourceKey = "source";

    public override string Name => "diff";

    public override string Syntax => "diff OLD NEW [options]";

    public override string Description => "Compare two built sites, such as Ruby's and ours";

    public override IReadOnlyList<CliOption> Options { get; } =
    [
        new(FormatKey, null, "--format", "text|json|html", OptionKind.Text, "Form of the report (defaults to text)"),
        new(OutputKey, "-o", "--output", "FILE", OptionKind.Text, "Write the report to this file"),
        new(IgnoreKey, null, "--ignore", "REGEX", OptionKind.Texts, "Leave what matches out of account (may be given several times)"),
        new(ExactKey, null, "--exact", null, OptionKind.Flag, "Compare the fields that change with each build too"),
    ];

    /// <returns><see cref="ExitCode.Success"/> if the sites are equal, <see cref="ExitCode.Failure"/> if they differ.</returns>
    public override async Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        if (arguments.Words is not [var old, var other])
        {
            throw new UsageException("two folders are needed: diff OLD NEW");
        }

        var format = arguments.Text(FormatKey) ?? "text";
        if (format is not ("text" or "json" or "html"))
        {
            throw new UsageException("invalid argument: --format " + format);
        }

        var options = new SiteComparisonOptions
        {
            Ignore = [.. (arguments.List(IgnoreKey) ?? []).Select(Ignored)],
            MaskVolatile = !arguments.IsSet(ExactKey),
            Source = arguments.Text(SourceKey) is { } source ? Path.GetFullPath(source, terminal.WorkingDirectory) : null,
        };
        SiteComparison comparison;
        try
        {
            comparison = await SiteComparer.CompareAsync(
                Path.GetFullPath(old, terminal.WorkingDirectory), Path.GetFullPath(other, terminal.WorkingDirectory), options, cancellationToken).ConfigureAwait(false);
            Write(comparison, format, arguments.Text(OutputKey), terminal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.Error("Error:", problem.Message);
            return ExitCode.Trouble;
        }

        return comparison.IsEqual ? ExitCode.Success : ExitCode.Failure;
    }

    private static Regex Ignored(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"invalid argument: --ignore {pattern}: {problem.Message}");
        }
    }

    private static void Write(SiteComparison comparison, string format, string? file, CliTerminal terminal)
    {
        if (file is null)
        {
            Write(comparison, format, terminal.Output);
            return;
        }

        using var writer = new StreamWriter(Path.GetFullPath(file, terminal.WorkingDirectory)) { NewLine = "\n" };
        Write(comparison, format, writer);
    }

    private static void Write(SiteComparison comparison, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(output, comparison);
                break;
            case "html":
                HtmlReport.Write(output, comparison);
                break;
            default:
                TextReport.Write(output, comparison);
                break;
        }
    }
}
