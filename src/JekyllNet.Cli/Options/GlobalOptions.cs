namespace JekyllNet.Cli.Options;

/// <summary>The options that every subcommand takes, always after its name.</summary>
internal static class GlobalOptions
{
    public const string HelpKey = "show_help";
    public const string VersionKey = "show_version";
    public const string TraceKey = "show_backtrace";

    public static IReadOnlyList<CliOption> All { get; } =
    [
        new("source", "-s", "--source", "[DIR]", OptionKind.Text, "Source directory (defaults to ./)"),
        new("destination", "-d", "--destination", "[DIR]", OptionKind.Text, "Destination directory (defaults to ./_site)"),
        new("safe", null, "--safe", null, OptionKind.Flag, "Safe mode (defaults to false)"),
        new("plugins_dir", "-p", "--plugins", "PLUGINS_DIR1[,PLUGINS_DIR2[,...]]", OptionKind.List, "Plugins directory (defaults to ./_plugins)"),
        new("layouts_dir", null, "--layouts", "DIR", OptionKind.Text, "Layouts directory (defaults to ./_layouts)"),
        new("profile", null, "--profile", "[NAME]", OptionKind.FlagOrText, "Generate a Liquid rendering profile, or build as NAME (github-pages) does"),
        new(HelpKey, "-h", "--help", null, OptionKind.Flag, "Show this message"),
        new(VersionKey, "-v", "--version", null, OptionKind.Flag, "Print the name and version"),
        new(TraceKey, "-t", "--trace", null, OptionKind.Flag, "Show the full backtrace when an error occurs"),
    ];

    /// <summary>Whether the key is one that Jekyll's configuration knows nothing of.</summary>
    public static bool IsCommandLineOnly(string key) => key is HelpKey or VersionKey or TraceKey or BuildOptions.FormatKey;
}
