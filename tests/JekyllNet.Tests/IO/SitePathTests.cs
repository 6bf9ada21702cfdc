using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class SitePathTests
{
    [Fact]
    [Trait("Behaviour", "SAFE-02")]
    public void Agrees_with_every_recorded_outcome_of_Ruby()
    {
        List<string> wrong = [];
        foreach (string[] fields in CaseFile.Read("paths.tsv"))
        {
            string actual = fields[0] switch
            {
                "ext" => SitePath.Extension(fields[1]),
                "base" => SitePath.BaseName(fields[1]),
                "stem" => SitePath.BaseNameWithoutExtension(fields[1]),
                "dir" => SitePath.DirectoryName(fields[1]),
                "join" => SitePath.Join(fields[1], fields[2]),
                "expand" => SitePath.Expand(fields[1], fields[2]),
                "sanitize" => SitePath.Sanitize(fields[1], fields[2]),
                _ => throw new InvalidOperationException(fields[0]),
            };
            if (actual != fields[^1])
            {
                wrong.Add($"{string.Join(' ', fields)} but {actual}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/src", "/src/a/b", "a/b")]
    [InlineData("/src", "/src", "")]
    [InlineData("/src", "/srca/b", "/srca/b")]
    [InlineData("/", "/a", "a")]
    public void ToRelative_strips_the_directory_only_at_a_slash(string directory, string path, string expected) =>
        Assert.Equal(expected, SitePath.ToRelative(directory, path));

    [Fact]
    public void A_path_of_a_million_parts_is_expanded_in_no_time()
    {
        string path = string.Concat(Enumerable.Repeat("a/../b/", 300_000));
        Assert.Equal(600_000, SitePath.Expand(path, "/").Length);
    }
}
