using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Commands;

/// <summary>A subcommand: its words in the help, its options, and what it does.</summary>
internal abstract class CliCommand
{
    public abstract string Name { get; }

    public virtual IReadOnlyList<string> Aliases => [];

    /// <summary>What follows the program's name in the usage line.</summary>
    public abstract string Syntax { get; }

    public abstract string Description { get; }

    /// <summary>The command's own options; <see cref="GlobalOptions"/> come on top.</summary>
    public virtual IReadOnlyList<CliOption> Options => [];

    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken);

    public bool IsCalled(string word) => word == Name || Aliases.Contains(word);
}
