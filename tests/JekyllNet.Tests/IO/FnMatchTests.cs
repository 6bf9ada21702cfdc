using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class FnMatchTests
{
    [Fact]
    [Trait("Behaviour", "READ-06")]
    public void Agrees_with_every_recorded_outcome_of_File_fnmatch()
    {
        List<string> wrong = [];
        int asked = 0;
        foreach (string[] fields in CaseFile.Read("fnmatch.tsv"))
        {
            foreach (string outcome in fields.AsSpan(1))
            {
                asked++;
                if (FnMatch.IsMatch(fields[0], outcome.AsSpan(1)) != (outcome[0] == '+'))
                {
                    wrong.Add($"{fields[0]} {outcome}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(asked > 5000);
    }

    [Fact]
    public void Many_stars_on_a_long_path_take_no_exponential_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("*a", 500)) + "b";
        Assert.False(FnMatch.IsMatch(pattern, new string('a', 4000)));
        Assert.True(FnMatch.IsMatch(pattern, new string('a', 4000) + "b"));
    }

    [Theory]
    [InlineData("?", "😀", true)]
    [InlineData("??", "😀", false)]
    [InlineData("[😀-😂]", "😁", true)]
    [InlineData("\ud83d", "\ud83d", true)]
    public void Counts_characters_and_not_their_halves(string pattern, string path, bool expected) =>
        Assert.Equal(expected, FnMatch.IsMatch(pattern, path));
}
