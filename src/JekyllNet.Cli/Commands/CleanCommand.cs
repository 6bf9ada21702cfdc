using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Diagnostics;

namespace JekyllNet.Cli.Commands;

/// <summary>Removes what builds have written.</summary>
internal sealed class CleanCommand : CliCommand
{
    public override string Name => "clean";

    public override string Syntax => "clean [subcommand]";

    public override string Description => "Clean the site (removes site output and metadata file) without building.";

    public override IReadOnlyList<CliOption> Options => BuildOptions.All;

    /// <exception cref="JekyllException">The configuration cannot be used.</exception>
    public override Task<int> RunAsync(CommandArguments arguments, CliTerminal terminal, Stevenson log, CancellationToken cancellationToken)
    {
        var site = SiteFromArguments.Create(arguments, terminal, new StevensonLogger(log)).Build();
        var configuration = site.ReadConfiguration();
        if (IsWithin(configuration.Source, configuration.Destination))
        {
            log.Error("Error:", "Destination directory cannot be or contain the Source directory.");
            return Task.FromResult(ExitCode.Failure);
        }

        RemoveFolder(configuration.Destination, log);
        Remove(Path.Combine(configuration.Source, ".jekyll-metadata"), File.Exists, File.Delete, log);
        RemoveFolder(Path.Combine(configuration.Source, configuration.CacheDir), log);
        RemoveFolder(Path.Combine(terminal.WorkingDirectory, ".sass-cache"), log, ".sass-cache");
        return Task.FromResult(ExitCode.Success);
    }

    // Jekyll would delete the source with it.
    private static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "." || !(relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }

    private static void RemoveFolder(string path, Stevenson log, string? shown = null) =>
        Remove(path, Directory.Exists, folder => Directory.Delete(folder, recursive: true), log, shown);

    private static void Remove(string path, Func<string, bool> exists, Action<string> delete, Stevenson log, string? shown = null)
    {
        shown ??= path;
        if (!exists(path))
        {
            log.Info("Cleaner:", $"Nothing to do for {shown}.");
            return;
        }

        log.Info("Cleaner:", $"Removing {shown}...");
        delete(path);
    }
}
