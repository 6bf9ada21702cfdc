using JekyllNet.Templating.Tags;

namespace JekyllNet.Tests.Templating;

public class PostNameTests
{
    [Theory]
    [Trait("Behaviour", "TAG-05")]
    [InlineData("2020-01-02-a-b", "", "2020-01-02", "a-b")]
    [InlineData("/2020-01-02-a", "", "2020-01-02", "a")]
    [InlineData("x/y/2020-1-2-a", "x/y/", "2020-1-2", "a")]
    [InlineData("x/2020-01-02-a/b", "x/", "2020-01-02", "a/b")]
    [InlineData("2020-01-02-", "", "2020-01-02", "")]
    public void TakesNamesApart(string text, string folder, string date, string slug) =>
        Assert.Equal(new PostName(folder, date, slug), PostName.Parse(text));

    [Theory]
    [Trait("Behaviour", "TAG-07")]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("2020-01-02")]
    [InlineData("x2020-01-02-a")]
    public void KnowsWhatIsNoName(string text) => Assert.Null(PostName.Parse(text));

    [Theory]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("2020-2-3", 2020, 2, 3)]
    [InlineData("20-02-03", 2020, 2, 3)]
    [InlineData("70-02-03", 1970, 2, 3)]
    public void ReadsTheDay(string date, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), new PostName("", date, "x").Day);

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021-13-01")]
    [InlineData("99999999999-1-1")]
    public void HasNoDayThatDoesNotExist(string date) => Assert.Null(new PostName("", date, "x").Day);
}
