namespace JekyllNet.Cli.Commands;

/// <summary>The subcommands in the order in which the help lists them.</summary>
internal static class CommandCatalog
{
    public static IReadOnlyList<CliCommand> All { get; } =
    [
        new BuildCommand(), new CheckCommand(), new CleanCommand(), new DiffCommand(), new DoctorCommand(), new HelpCommand(), new HighlightStyleCommand(), new NewCommand(TimeProvider.System), new NewThemeCommand(TimeProvider.System),
        new ServeCommand(),
    ];

    public static CliCommand? Find(string word)
    {
        foreach (var command in All)
        {
            if (command.IsCalled(word))
            {
                return command;
            }
        }

        return null;
    }
}
