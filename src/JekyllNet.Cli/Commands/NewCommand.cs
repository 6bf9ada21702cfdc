using System.Globalization;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Scaffolding;

namespace JekyllNet.Cli.Commands;

/// <summary>Makes the scaffold of a site.</summary>
/// <remarks>
/// Unlike Jekyll's, the site brings its own small layouts and needs no theme gem, so that it builds at once; there is no Gemfile, and
/// nothing is installed.
/// </remarks>
internal sealed class NewCommand(TimeProvider time) : CliCommand
{
    public override string Name => "new";

    public override string Syntax => "new PATH";

    public override string Description => "Creates a new Jekyll site scaffold in PATH";

    public override IReadOnlyList<CliOption> Options { get; } =
    [
        new("force", null, "--force", null, OptionKind.Flag, "Force creation even if PATH already exists"),
        new("blank", null, "--blank", null, OptionKind.Flag, "Creates scaffolding but with empty files"),
        new("skip-bundle", null, "--skip-bundle", null, OptionKind.Flag, "Skip 'bundle install'"),
    ];

    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count == 0)
        {
            log.Error("Error:", "You must specify a path.");
            return Task.FromResult(ExitCode.Failure);
        }

        var path = Path.GetFullPath(string.Join(' ', arguments.Words), terminal.WorkingDirectory);
        if (!arguments.IsSet("force") && Directory.Exists(path) && HoldsAnything(path))
        {
            log.Error("Conflict:", $"{path} exists and is not empty.");
            log.Error("", $"Ensure {path} is empty or else try again with `--force` to proceed and overwrite any files.");
            return Task.FromResult(ExitCode.Failure);
        }

        Directory.CreateDirectory(path);
        Write(path, arguments.IsSet("blank"));
        log.Info($"New jekyll site installed in \e[36m{path}\e[0m.");
        if (arguments.IsSet("skip-bundle"))
        {
            log.Info("Bundle install skipped.");
        }

        return Task.FromResult(ExitCode.Success);
    }

    // Ruby's glob sees no names that start with a dot.
    private static bool HoldsAnything(string path) => Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry)[0] != '.');

    private void Write(string path, bool isBlank)
    {
        var now = time.GetLocalNow();
        var values = new Dictionary<string, string>
        {
            ["now"] = now.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
                + now.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
        };
        var template = new Template(isBlank ? "blank" : "site");
        var writer = new ScaffoldWriter(path);
        foreach (var file in template.Files)
        {
            var name = file switch
            {
                "gitignore" => ".gitignore",
                "_posts/welcome-to-jekyll.markdown" => $"_posts/{now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-welcome-to-jekyll.markdown",
                _ => file,
            };
            writer.WriteFile(name, template.Text(file, values));
        }

        foreach (var folder in isBlank ? ["_data", "_drafts", "_includes", "_posts"] : Array.Empty<string>())
        {
            writer.CreateFolder(folder);
        }
    }
}
