using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Commands;

internal sealed class BuildCommand : CliCommand
{
    public override string Name => "build";

    public override IReadOnlyList<string> Aliases => ["b"];

    public override string Syntax => "build [options]";

    public override string Description => "Build your site";

    public override IReadOnlyList<CliOption> Options => BuildOptions.All;

    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        Verbosity.Adjust(arguments, log);
        log.Error("Error:", "The build is not wired to this command yet.");
        return Task.FromResult(GracefulFailure.Close(Name, log));
    }
}
