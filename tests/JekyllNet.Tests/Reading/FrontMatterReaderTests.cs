using System.Text;
using JekyllNet.Reading;
using JekyllNet.Tests.Yaml;

namespace JekyllNet.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Fact]
    [Trait("Behaviour", "FM-02")]
    [Trait("Behaviour", "FM-03")]
    [Trait("Behaviour", "FM-04")]
    public void Splits_where_Jekylls_regular_expression_does()
    {
        var cases = RecordedCase.Read("reading", "front-matter.tsv");
        foreach (var (input, expected) in cases)
        {
            var bytes = Encoding.UTF8.GetBytes(input);
            var split = FrontMatterReader.Split(bytes);
            var skipped = Encoding.UTF8.GetString(bytes[..split.BodyStart]);
            var frontMatter = Encoding.UTF8.GetString(bytes[..split.FrontMatterLength]);
            Assert.Equal(expected, frontMatter.Length == 0 ? "none" : frontMatter + "\u0001" + input[skipped.Length..]);
            Assert.Equal(1 + skipped.Count(c => c == '\n'), split.BodyLine);
        }

        Assert.True(cases.Count > 1000);
    }

    [Theory]
    [Trait("Behaviour", "FM-01")]
    [InlineData("---\n", true)]
    [InlineData("--- \t\r\nx", true)]
    [InlineData("---\r\n---\r\n", true)]
    [InlineData("---", false)]
    [InlineData("----\n", false)]
    [InlineData("--- a\n", false)]
    [InlineData("\n---\n", false)]
    [InlineData("\uFEFF---\n", false)]
    [InlineData("", false)]
    [InlineData("--", false)]
    public void Front_matter_is_told_by_the_first_line(string start, bool expected) =>
        Assert.Equal(expected, FrontMatterReader.HasFrontMatter(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void A_text_of_openers_takes_no_quadratic_time()
    {
        var text = "---\n" + string.Concat(Enumerable.Repeat("---x\n", 400_000));
        Assert.Equal(0, FrontMatterReader.Split(Encoding.UTF8.GetBytes(text)).FrontMatterLength);
        Assert.Equal(0, FrontMatterReader.Split(Encoding.UTF8.GetBytes("---\n" + new string(' ', 2_000_000) + "x")).FrontMatterLength);
    }
}
