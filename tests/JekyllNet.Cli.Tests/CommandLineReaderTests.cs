using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Tests;

public sealed class CommandLineReaderTests
{
    private static CommandArguments Read(params string[] arguments) =>
        CommandLineReader.Read("build", [.. BuildOptions.All, .. GlobalOptions.All], arguments);

    [Theory]
    [InlineData("-s", "docs")]
    [InlineData("-sdocs")]
    [InlineData("--source", "docs")]
    [InlineData("--source=docs")]
    [InlineData("--sour", "docs")]
    [InlineData("--sou=docs")]
    [InlineData("-s", "other", "--source", "docs")]
    [InlineData("-qIs", "docs")]
    public void A_value_may_be_given_in_each_of_Rubys_ways(params string[] arguments) =>
        Assert.Equal("docs", Read(arguments).Text("source"));

    [Fact]
    [Trait("Behaviour", "CLI-13")]
    public void Flags_may_be_bundled_and_repeated()
    {
        var arguments = Read("-qVI", "-D", "-D", "--disable-disk-cache");

        Assert.Equal(["disable_disk_cache", "incremental", "quiet", "show_drafts", "verbose"], arguments.Values.Keys.Order());
        Assert.All(arguments.Values.Values, value => Assert.Equal(true, value));
    }

    [Fact]
    public void A_flag_takes_no_word_after_it()
    {
        var arguments = Read("--future", "false", "more");

        Assert.Equal(true, arguments.Values["future"]);
        Assert.Equal(["false", "more"], arguments.Words);
    }

    [Fact]
    [Trait("Behaviour", "CLI-10")]
    public void Lists_are_split_at_commas()
    {
        var arguments = Read("--config", "_config.yml,more.yml", "-p", "a,b");

        Assert.Equal(["_config.yml", "more.yml"], arguments.List("config"));
        Assert.Equal(["a", "b"], arguments.List("plugins_dir"));
    }

    [Theory]
    [InlineData(true, "--watch")]
    [InlineData(true, "-w")]
    [InlineData(false, "--no-watch")]
    [InlineData(false, "--watch", "--no-watch")]
    [InlineData(true, "--no-watch", "-w")]
    [Trait("Behaviour", "CLI-12")]
    public void The_last_of_watch_and_no_watch_counts(bool expected, params string[] arguments) =>
        Assert.Equal(expected, Read(arguments).Values["watch"]);

    [Fact]
    [Trait("Behaviour", "CLI-11")]
    public void Numbers_are_numbers() => Assert.Equal(5L, Read("--limit_posts", "5").Values["limit_posts"]);

    [Fact]
    public void Nothing_given_sets_nothing() => Assert.Empty(Read().Values);

    [Fact]
    public void After_two_dashes_everything_is_a_word() => Assert.Equal(["--nope"], Read("--", "--nope").Words);
}
