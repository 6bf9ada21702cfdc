using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Commands;

internal sealed class HelpCommand : CliCommand
{
    public override string Name => "help";

    public override string Syntax => "help [subcommand]";

    public override string Description => "Show the help message, optionally for a given subcommand.";

    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        if (arguments.Words is not [var word, ..])
        {
            HelpText.WriteProgram(terminal.Output);
            return Task.FromResult(ExitCode.Success);
        }

        if (CommandCatalog.Find(word) is { } command)
        {
            HelpText.WriteCommand(terminal.Output, command);
            return Task.FromResult(ExitCode.Success);
        }

        log.Error("Error:", $"Hmm... we don't know what the '{word}' command is.");
        log.Info("Valid commands:", string.Join(", ", CommandCatalog.All.SelectMany(c => c.Aliases.Append(c.Name))));
        return Task.FromResult(ExitCode.Failure);
    }
}
