using KramdownLibrary;

namespace JekyllNet.Kramdown.Tests;

/// <summary>Runs samples/KramdownLibrary, which uses this package without the rest of JekyllNet.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_sample_prints_what_is_expected()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Tour.Run(output);

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "KramdownLibrary.txt")), output.ToString());
    }
}
