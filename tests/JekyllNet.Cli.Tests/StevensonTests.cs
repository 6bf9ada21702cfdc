using JekyllNet.Cli.Logging;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Tests;

public sealed class StevensonTests
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    [Fact]
    [Trait("Behaviour", "CLI-21")]
    public void Topics_stand_to_the_right_and_white_space_collapses()
    {
        new Stevenson(output, error).Info("Source:", "/a  b\n\t c");

        Assert.Equal("            Source: /a b c\n", output.ToString());
    }

    [Fact]
    [Trait("Behaviour", "CLI-22")]
    public void Warnings_and_errors_go_to_standard_error_in_colour()
    {
        var log = new Stevenson(output, error);
        log.Warn("Build Warning:", "w");
        log.Error("", "e");

        Assert.Empty(output.ToString());
        Assert.Equal("\e[33m     Build Warning: w\e[0m\n\e[31m                    e\e[0m\n", error.ToString());
    }

    [Theory]
    [InlineData(LogLevel.Debug, 4)]
    [InlineData(LogLevel.Information, 3)]
    [InlineData(LogLevel.Warning, 2)]
    [InlineData(LogLevel.Error, 1)]
    [Trait("Behaviour", "CLI-14")]
    public void Lines_below_the_level_are_dropped(LogLevel level, int lines)
    {
        var log = new Stevenson(output, error) { Level = level };
        log.Debug("d");
        log.Info("i");
        log.Warn("w");
        log.Error("e");

        Assert.Equal(lines, (output.ToString() + error).Count(c => c == '\n'));
    }
}
