using System.Text;
using CustomLexer;
using JekyllNet.Cli.Tests;
using JekyllNet.Highlighting;
using JekyllNet.IO;

namespace JekyllNet.Tests.Samples;

/// <summary>Builds samples/CustomLexer: a lexer and a highlighter of a host's own.</summary>
public sealed class CustomLexerTests
{
    [Fact]
    public async Task The_sample_is_as_expected()
    {
        var output = new MemoryOutputSink();
        var result = await ColouredSite.Create(RepositoryRoot.Combine("samples", "CustomLexer", "site"), "/site")
            .UseOutput(output).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        var (path, bytes) = Assert.Single(output.Files);
        Assert.Equal("index.html", path);
        var expected = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", "expected", "CustomLexer", "index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("\r\n\t#\n")]
    [InlineData("1.2.3.4 é #x#y\n\nz")]
    public void The_lexer_covers_any_text(string code) =>
        Assert.Equal(code.Length, new HostsLexer().Lex(code).Sum(token => token.Length));
}
