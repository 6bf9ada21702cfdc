namespace JekyllNet.Tests.Incremental;

/// <summary>After any edits a session's output and diagnostics are those of a build from nothing, with any number of workers.</summary>
public sealed class RandomSessionTests
{
    private const int Steps = 30;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 2)]
    [InlineData(6, 2)]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, true)]
    [InlineData(3, 3, true)]
    [InlineData(7, 2, true)]
    [InlineData(8, 4, true)]
    [InlineData(9, 2, true)]
    [InlineData(1, 2, false, true)]
    [InlineData(2, 1, false, true)]
    [InlineData(3, 3, false, true)]
    [InlineData(10, 2, false, true)]
    [InlineData(11, 4, false, true)]
    [InlineData(12, 2, false, true)]
    [InlineData(13, 2, false, true)]
    [InlineData(14, 2, false, true)]
    public async Task Random_edits(int seed, int workers, bool acrossProcesses = false, bool isTold = false)
    {
        using var site = new SessionTester(workers, acrossProcesses: acrossProcesses, isTold: isTold);
        var hasSass = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass"));
        var edits = new SessionEdits(site, seed, hasSass && seed % 3 == 0);
        edits.WriteSite();
        Assert.NotEqual(0, await site.CheckAsync());
        var done = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            var edit = edits.Next();
            done.Add(edit.What);
            var rendered = await site.CheckAsync(string.Join("; ", done));
            Assert.True(rendered <= edit.AtMost, $"After {string.Join("; ", done)}: {rendered} rendered, expected {edit.AtMost} at most");
            Assert.Equal(0, await site.CheckAsync("nothing more"));
        }
    }
}
