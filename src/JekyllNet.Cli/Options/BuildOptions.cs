namespace JekyllNet.Cli.Options;

/// <summary>The options of the commands that read a site's configuration.</summary>
internal static class BuildOptions
{
    public const string ConfigKey = "config";
    public const string ThemeFolderKey = "theme_dir";
    public const string StrictKey = "strict";

    public const string FormatKey = "format";

    /// <summary>Jekyll's own switch, which takes the name of a set of plugins here.</summary>
    public const string ProfileKey = "profile";

    public static CliOption Config { get; } =
        new(ConfigKey, null, "--config", "CONFIG_FILE[,CONFIG_FILE2,...]", OptionKind.List, "Custom configuration file");

    public static CliOption Format { get; } =
        new(FormatKey, null, "--format", "text|msbuild", OptionKind.Text, "How problems are told: as Jekyll does, or one a line for MSBuild and editors");

    public static IReadOnlyList<CliOption> All { get; } =
    [
        Config,
        new("future", null, "--future", null, OptionKind.Flag, "Publishes posts with a future date"),
        new("limit_posts", null, "--limit_posts", "MAX_POSTS", OptionKind.Integer, "Limits the number of posts to parse and publish"),
        new("watch", "-w", "--watch", null, OptionKind.NegatableFlag, "Watch for changes and rebuild"),
        new("baseurl", "-b", "--baseurl", "URL", OptionKind.Text, "Serve the website from the given base URL"),
        new("force_polling", null, "--force_polling", null, OptionKind.Flag, "Force watch to use polling"),
        new("lsi", null, "--lsi", null, OptionKind.Flag, "Use LSI for improved related posts"),
        new("show_drafts", "-D", "--drafts", null, OptionKind.Flag, "Render posts in the _drafts folder"),
        new("unpublished", null, "--unpublished", null, OptionKind.Flag, "Render posts that were marked as unpublished"),
        new("disable_disk_cache", null, "--disable-disk-cache", null, OptionKind.Flag, "Disable caching to disk in non-safe mode"),
        new("quiet", "-q", "--quiet", null, OptionKind.Flag, "Silence output."),
        new("verbose", "-V", "--verbose", null, OptionKind.Flag, "Print verbose output."),
        new("incremental", "-I", "--incremental", null, OptionKind.Flag, "Enable incremental rebuild."),
        new("strict_front_matter", null, "--strict_front_matter", null, OptionKind.Flag, "Fail if errors are present in front matter"),
        new(ThemeFolderKey, null, "--theme-dir", "DIR", OptionKind.Text, "Take the theme from this folder rather than from the installed gems"),
        new(StrictKey, null, "--strict", null, OptionKind.Flag, "Fail if there is any warning, and write nothing then"),
    ];
}
