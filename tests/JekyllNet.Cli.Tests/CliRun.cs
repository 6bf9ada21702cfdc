namespace JekyllNet.Cli.Tests;

/// <summary>One run of the command in this process, with what it wrote.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static async Task<CliRun> StartAsync(string workingDirectory, string[] arguments, Dictionary<string, string>? environment = null,
        CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new CliTerminal(output, error)
        {
            WorkingDirectory = workingDirectory,
            Environment = name => environment?.GetValueOrDefault(name),
        };
        var exitCode = await new CommandLineApplication(terminal).RunAsync(arguments, cancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs where the working directory doesn't matter.</summary>
    public static Task<CliRun> StartAsync(params string[] arguments) => StartAsync(AppContext.BaseDirectory, arguments);
}
