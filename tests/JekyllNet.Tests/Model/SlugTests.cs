using JekyllNet.Model;
using JekyllNet.Tests.Yaml;

namespace JekyllNet.Tests.Model;

public sealed class SlugTests
{
    private static readonly string[] Modes = ["raw", "default", "pretty", "ascii", "latin", "none"];

    [Fact]
    [Trait("Behaviour", "FILTER-02")]
    public void Slugifies_as_Jekyll_does_in_every_mode()
    {
        var cases = RecordedCase.Read("reading", "slugs.tsv");
        var wrong = new List<string>();
        foreach (var (input, expected) in cases)
        {
            var outcomes = expected.Split('\u0001');
            for (var i = 0; i < outcomes.Length; i++)
            {
                var got = Slug.Slugify(input, Modes[i / 2], cased: i % 2 == 1);
                if (got != outcomes[i])
                {
                    wrong.Add($"{Modes[i / 2]} {input}: expected {outcomes[i]}, got {got}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(cases.Count > 500);
    }

    [Fact]
    public void Titleizes_as_Jekyll_does() =>
        Assert.All(RecordedCase.Read("reading", "titles.tsv"), c => Assert.Equal(c.Expected, Slug.Titleize(c.Input)));
}
