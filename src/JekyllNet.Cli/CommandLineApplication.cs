using JekyllNet.Cli.Commands;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli;

/// <summary>The program from its arguments to its exit code.</summary>
internal sealed class CommandLineApplication(CliTerminal terminal)
{
    private readonly Stevenson log = new(terminal.Output, terminal.Error);

    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        if (LogLevelName.Parse(terminal.Environment("JEKYLL_LOG_LEVEL")) is not { } level)
        {
            log.Error("", "unknown log level");
            return ExitCode.Failure;
        }

        log.Level = level;
        DeprecatedSwitches.Warn(args, log);
        var command = args.Count > 0 ? CommandCatalog.Find(args[0]) : null;
        try
        {
            return command is null ? RunProgram(args) : await RunCommandAsync(command, args, cancellationToken).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            var program = $"{HelpText.Program} {CliVersion.Own} | Error:  ";
            terminal.Error.WriteLine(program + "Whoops, we can't understand your command.");
            terminal.Error.WriteLine(program + e.Message);
            terminal.Error.WriteLine(program + "Run your command again with the --help switch to see available options.");
            return ExitCode.Failure;
        }
    }

    private int RunProgram(IReadOnlyList<string> args)
    {
        var arguments = CommandLineReader.Read(HelpText.Program, GlobalOptions.All, args);
        if (ShowsText(arguments, () => HelpText.WriteProgram(terminal.Output)))
        {
            return ExitCode.Success;
        }

        if (arguments.Words is [var word, ..])
        {
            // As in Jekyll, options in front of a subcommand hide it: the same message then names a command that exists.
            log.Error(
                CommandCatalog.Find(word) is null
                    ? $"fatal: '{HelpText.Program} {word}' could not be found. See '{HelpText.Program} help' for the subcommands."
                    : $"fatal: '{HelpText.Program} {word}' could not be found. Options come after the subcommand: '{HelpText.Program} {word} [options]'.");
            return ExitCode.Failure;
        }

        log.Error("A subcommand is required.");
        HelpText.WriteProgram(terminal.Output);
        return ExitCode.Failure;
    }

    private async Task<int> RunCommandAsync(CliCommand command, IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var arguments = CommandLineReader.Read(command.Name, [.. command.Options, .. GlobalOptions.All], [.. args.Skip(1)]);
        if (ShowsText(arguments, () => HelpText.WriteCommand(terminal.Output, command)))
        {
            return ExitCode.Success;
        }

        try
        {
            return await command.RunAsync(arguments, terminal, log, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            log.Error("", "Interrupted: the previous output was left as it was.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is not UsageException)
        {
            return GracefulFailure.Report(e, command.Name, arguments.IsSet(GlobalOptions.TraceKey), log, terminal.Error);
        }
    }

    private bool ShowsText(CommandArguments arguments, Action writeHelp)
    {
        if (arguments.IsSet(GlobalOptions.HelpKey))
        {
            writeHelp();
            return true;
        }

        if (arguments.IsSet(GlobalOptions.VersionKey))
        {
            terminal.Output.WriteLine($"{HelpText.Program} {CliVersion.Own} (jekyll {CliVersion.Jekyll})");
            return true;
        }

        return false;
    }
}
