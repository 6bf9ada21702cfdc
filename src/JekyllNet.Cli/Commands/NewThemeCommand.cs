using System.Globalization;
using System.Text.RegularExpressions;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Scaffolding;

namespace JekyllNet.Cli.Commands;

/// <summary>Makes the scaffold of a theme gem.</summary>
internal sealed partial class NewThemeCommand(TimeProvider time) : CliCommand
{
    private static readonly string[] Folders = ["assets", "_data", "_layouts", "_includes", "_sass"];

    public override string Name => "new-theme";

    public override string Syntax => "new-theme NAME";

    public override string Description => "Creates a new Jekyll theme scaffold";

    public override IReadOnlyList<CliOption> Options { get; } =
    [
        new("code_of_conduct", "-c", "--code-of-conduct", null, OptionKind.Flag, "Include a Code of Conduct. (defaults to false)"),
    ];

    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count == 0)
        {
            log.Error("Error:", "You must specify a theme name.");
            return Task.FromResult(ExitCode.Failure);
        }

        var name = Underscores().Replace(string.Join('_', arguments.Words).Replace(' ', '_'), "_");
        var path = Path.GetFullPath(name, terminal.WorkingDirectory);
        if (Path.Exists(path))
        {
            log.Error("Conflict:", $"{path} already exists.");
            return Task.FromResult(ExitCode.Failure);
        }

        Write(path, name, arguments.IsSet("code_of_conduct"), log);
        log.Info($"Your new Jekyll theme, \e[36m{name}\e[0m, is ready for you in \e[36m{path}\e[0m!");
        log.Info($"For help getting started, read {path}/README.md.");
        return Task.FromResult(ExitCode.Success);
    }

    private void Write(string path, string name, bool withCodeOfConduct, Stevenson log)
    {
        var values = new Dictionary<string, string>
        {
            ["theme"] = name,
            ["user"] = Git.Setting("user.name"),
            ["email"] = Git.Setting("user.email"),
            ["year"] = time.GetLocalNow().Year.ToString(CultureInfo.InvariantCulture),
        };
        var template = new Template("theme");
        var writer = new ScaffoldWriter(path, entry => log.Info("create", entry));
        foreach (var folder in Folders)
        {
            writer.CreateFolder(folder);
        }

        foreach (var file in template.Files.Where(f => f != "gitignore" && (withCodeOfConduct || f != "CODE_OF_CONDUCT.md")))
        {
            writer.WriteFile(file == "theme.gemspec" ? name + ".gemspec" : file, template.Text(file, values));
        }

        log.Info("initialize", Path.Combine(path, ".git"));
        Git.Initialize(path);
        writer.WriteFile(".gitignore", template.Text("gitignore", values));
    }

    [GeneratedRegex("_{2,}")]
    private static partial Regex Underscores();
}
