using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests.Values;

public sealed class RubyInspectTests
{
    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\n\r\t\f\v\b\a\u001B", "\"\\n\\r\\t\\f\\v\\b\\a\\e\"")]
    [InlineData("\0\u0001\u007F", "\"\\u0000\\u0001\\u007F\"")]
    [InlineData("\u0084\u0085\u0086\u2028\u2029", "\"\\u0084\u0085\\u0086\\u2028\\u2029\"")]
    [InlineData("\u00AD\u200B\uFEFF\uE000\U0001F600\U0010FFFF", "\"\u00AD\u200B\uFEFF\uE000\U0001F600\\u{10FFFF}\"")]
    [InlineData("#{a} #$a #@b #c #", "\"\\#{a} \\#$a \\#@b #c #\"")]
    [InlineData("é日", "\"é日\"")]
    public void Strings_are_escaped_as_Ruby_does(string text, string expected) => Assert.Equal(expected, RubyText.Inspect(StringValue.Create(text)));

    [Theory]
    [InlineData(1582, 10, 15, 2299161)]
    [InlineData(1582, 10, 4, 2299160)]
    [InlineData(1000, 2, 28, 2086366)]
    [InlineData(1, 1, 1, 1721424)]
    [InlineData(2024, 1, 2, 2460312)]
    public void Dates_show_their_Julian_day(int year, int month, int day, int julian) =>
        Assert.Contains($"(({julian}j,0s,0n),+0s,2299161j)", RubyText.Inspect(new DateValue(new DateOnly(year, month, day))), StringComparison.Ordinal);

    [Fact]
    public void Times_show_the_fraction_of_their_second()
    {
        var time = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Assert.Equal("2024-01-02 03:04:05 +0000", RubyText.Inspect(new TimeValue(time)));
        Assert.Equal("2024-01-02 03:04:05.678901 +0000", RubyText.Inspect(new TimeValue(time.AddTicks(6789010))));
    }
}
