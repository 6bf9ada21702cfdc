namespace JekyllNet.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("help", "build")]
    [InlineData("build", "--help")]
    [InlineData("b", "-h")]
    [InlineData("build", "-q", "-h", "-s", "x")]
    [Trait("Behaviour", "CLI-03")]
    public async Task The_help_of_build_spells_every_option_as_Jekyll_does(params string[] arguments)
    {
        var run = await CliRun.StartAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("jekyllnet build -- Build your site\n\nUsage:\n\n  jekyllnet build [options]\n\nOptions:\n", run.Output);
        Assert.Contains("            --config CONFIG_FILE[,CONFIG_FILE2,...]  Custom configuration file\n", run.Output);
        Assert.Contains("        -w, --[no-]watch   Watch for changes and rebuild\n", run.Output);
        Assert.Contains("        -D, --drafts       Render posts in the _drafts folder\n", run.Output);
        Assert.Contains("            --strict_front_matter  Fail if errors are present in front matter\n", run.Output);
        Assert.Contains("        -d, --destination [DIR]  Destination directory (defaults to ./_site)\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-v")]
    [InlineData("build", "--version")]
    [Trait("Behaviour", "CLI-03")]
    public async Task The_version_names_the_mirrored_Jekyll(params string[] arguments)
    {
        var run = await CliRun.StartAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^jekyllnet \d+\.\d+\.\d+\S* \(jekyll 4\.4\.1\)\n$", run.Output);
    }

    [Fact]
    [Trait("Behaviour", "CLI-01")]
    public async Task Without_a_subcommand_the_usage_follows_an_error()
    {
        var run = await CliRun.StartAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("\e[31mA subcommand is required. \e[0m\n", run.Error);
        Assert.Contains("\nSubcommands:\n", run.Output);
        Assert.Contains("  build, b              Build your site\n", run.Output);
    }

    [Fact]
    [Trait("Behaviour", "CLI-02")]
    public async Task An_unknown_subcommand_is_fatal()
    {
        var run = await CliRun.StartAsync("bild");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("\e[31mfatal: 'jekyllnet bild' could not be found.", run.Error);
    }

    [Fact]
    [Trait("Behaviour", "CLI-05")]
    public async Task Options_in_front_of_the_subcommand_hide_it()
    {
        var run = await CliRun.StartAsync("--source", "x", "build");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("\e[31mfatal: 'jekyllnet build' could not be found.", run.Error);
    }

    [Fact]
    [Trait("Behaviour", "CLI-08")]
    public async Task Help_for_an_unknown_subcommand_lists_the_known_ones()
    {
        var run = await CliRun.StartAsync("help", "nope");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("\e[31m             Error: Hmm... we don't know what the 'nope' command is.\e[0m\n", run.Error);
        Assert.StartsWith("    Valid commands: ", run.Output);
        Assert.Contains("b, build", run.Output);
    }
}
