using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class DateCheckTests
{
    [Theory]
    [InlineData("2020-01-01 10:00", true)]
    [InlineData("2020-01-01 10:00 # morning", true)]
    [InlineData("\"2020-01-01 10:00:00\"", true)]
    [InlineData("2020-01-01 10:00:00", false)]
    [InlineData("2020-01-01 10:00 +0200", false)]
    [InlineData("2020-01-01", false)]
    public async Task A_date_in_the_machines_zone_is_told(string date, bool isTold)
    {
        using var site = new CheckedFolder().With("_posts/2020-01-01-a.md", $"---\ntitle: a\ndate: {date}\n---\n");

        Assert.Equal(
            isTold ? ["_posts/2020-01-01-a.md(3): The date 2020-01-01 10:00 is taken in the time zone of the machine that builds the site."] : [],
            (await site.FindAsync(FindingId.DateWithoutZone)).Select(f => f.Replace("10:00:00", "10:00", StringComparison.Ordinal)));
        site.With("_config.yml", "timezone: UTC\n");
        Assert.Empty(await site.FindAsync(FindingId.DateWithoutZone));
    }

    [Fact]
    public async Task Posts_that_are_left_out_are_told()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "collections: [recipes]\n")
            .With("_posts/2020-01-01-a.md", "---\npublished: false\n---\n").With("_posts/2030-01-01-b.md", "---\ntitle: b\n---\n")
            .With("cooking/_posts/2020-01-01-c.md", "---\ntitle: c\npublished: false\n---\n").With("_recipes/d.md", "---\npublished: false\n---\n")
            .With("page.html", "---\npublished: false\n---\n").With("_posts/e.md", "---\n---\n").With("_notes/f.md", "---\npublished: false\n---\n");

        Assert.Equal(
            ["_posts/2020-01-01-a.md(2)", "_recipes/d.md(2)", "cooking/_posts/2020-01-01-c.md(3)", "page.html(2)"],
            (await site.FindAsync(FindingId.PostUnpublished)).Select(f => f.Split(':')[0]));
        Assert.Equal(["_posts/2030-01-01-b.md"], (await site.FindAsync(DiagnosticId.HiddenInFuture)).Select(f => f.Split(['(', ':'])[0]));
        Assert.Equal(["_posts/e.md: The file is no post: its name does not begin with a date."], await site.FindAsync(FindingId.NoPost));
    }

    [Fact]
    public async Task Days_that_hang_on_a_time_zone_are_told()
    {
        using var site = new CheckedFolder()
            .With("_posts/2020-01-01-a.md", "---\ndate: 2020-01-01 23:30:00 -0800\n---\n").With("_posts/2020-01-02-b.md", "---\ndate: 2020-01-02\n---\n");

        Assert.Equal(
            ["_posts/2020-01-01-a.md(2): No timezone is set: the day of one post with a time of day, and so the URL, depends on the zone of the machine that builds the site."],
            await site.FindAsync(FindingId.DayDependsOnZone));
        site.With("_config.yml", "timezone: Europe/Berlin\n");
        Assert.Equal(
            ["_posts/2020-01-01-a.md(2): The date 2020-01-01 23:30:00 -0800 is 2020-01-02 in Europe/Berlin, which is what the URL shows."],
            await site.FindAsync(FindingId.DayDependsOnZone));
    }
}
