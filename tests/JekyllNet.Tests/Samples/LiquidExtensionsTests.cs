using System.Text;
using LiquidExtensions;
using JekyllNet.Cli.Tests;
using JekyllNet.IO;

namespace JekyllNet.Tests.Samples;

/// <summary>Builds samples/LiquidExtensions: tags, blocks, filters and values of a host's own, and of Fluid's kinds.</summary>
public sealed class LiquidExtensionsTests
{
    [Fact]
    public async Task The_sample_is_as_expected()
    {
        var output = new MemoryOutputSink();
        var result = await ExtendedSite.Create(RepositoryRoot.Combine("samples", "LiquidExtensions", "site"), "/site")
            .UseOutput(output).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        var (path, bytes) = Assert.Single(output.Files);
        Assert.Equal("index.html", path);
        var expected = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", "expected", "LiquidExtensions", "index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
    }
}
