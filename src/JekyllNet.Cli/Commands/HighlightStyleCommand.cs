using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Highlighting;

namespace JekyllNet.Cli.Commands;

/// <summary>Prints the style sheet of a theme for code, as <c>rougify style</c> does. Jekyll has no such command.</summary>
internal sealed class HighlightStyleCommand : CliCommand
{
    private const string ScopeKey = "scope";

    public override string Name => "highlight-style";

    public override string Syntax => "highlight-style [THEME] [options]";

    public override string Description => "Print the CSS of a theme for code: " + string.Join(", ", Theme.Names);

    public override IReadOnlyList<CliOption> Options { get; } =
    [
        new(ScopeKey, null, "--scope", "SELECTOR", OptionKind.Text, "CSS selector of what is styled (defaults to .highlight)"),
    ];

    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        // Rouge's own default.
        string name = arguments.Words is [var word, ..] ? word : "thankful_eyes";
        if (Theme.Find(name) is not { } theme)
        {
            log.Error("Error:", $"unknown theme: {name}. Known are {string.Join(", ", Theme.Names)}.");
            return Task.FromResult(ExitCode.Failure);
        }

        terminal.Output.Write(theme.ToCss(arguments.Text(ScopeKey) ?? ".highlight"));
        return Task.FromResult(ExitCode.Success);
    }
}
