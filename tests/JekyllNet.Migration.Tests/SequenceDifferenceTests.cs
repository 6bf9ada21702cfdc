using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Tests;

public sealed class SequenceDifferenceTests
{
    [Fact]
    public void Applying_the_stretches_gives_the_other_sequence()
    {
        var random = new Random(4711);
        for (var round = 0; round < 500; round++)
        {
            var old = Sequence(random);
            var other = Sequence(random);

            var hunks = SequenceDifference.Find(old, other);

            Assert.Equal(other, Apply(old, other, hunks));
        }
    }

    [Fact]
    public void Equal_sequences_have_no_stretch() => Assert.Empty(SequenceDifference.Find([1, 2, 3], [1, 2, 3]));

    [Fact]
    public void The_edit_is_the_shortest()
    {
        var hunks = SequenceDifference.Find([1, 2, 3, 4, 5], [1, 3, 4, 9, 5]);

        Assert.Equal([new Hunk(1, 1, 1, 0), new Hunk(4, 0, 3, 1)], hunks);
    }

    private static int[] Sequence(Random random) => [.. Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(6))];

    private static List<int> Apply(int[] old, int[] other, List<Hunk> hunks)
    {
        var result = new List<int>();
        var at = 0;
        foreach (var hunk in hunks)
        {
            result.AddRange(old[at..hunk.OldStart]);
            Assert.Equal(hunk.NewStart, result.Count);
            result.AddRange(other.AsSpan(hunk.NewStart, hunk.NewCount));
            at = hunk.OldStart + hunk.OldCount;
        }

        result.AddRange(old[at..]);
        return result;
    }
}
