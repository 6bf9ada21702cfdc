using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

/// <summary>Times as Ruby 3.1 parses and prints them, with 2020-09-13 12:26:40 UTC as now.</summary>
public sealed class RubyTimeTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_600_000_000);

    [Theory]
    [InlineData("2020-01-31", "2020-01-31 00:00:00 +0000")]
    [InlineData("Fri Jul 16 01:00:00 2004", "2004-07-16 01:00:00 +0000")]
    [InlineData("2020-06-15 14:30 EST", "2020-06-15 14:30:00 -0500")]
    [InlineData("2020-06-15T14:30:00Z", "2020-06-15 14:30:00 UTC")]
    [InlineData("14 March 2016 3:15 p.m.", "2016-03-14 15:15:00 +0000")]
    [InlineData("5-Jan-20", "2020-01-05 00:00:00 +0000")]
    [InlineData("20200131123000", "2020-01-31 12:30:00 +0000")]
    [InlineData("2020-031", "2020-01-31 00:00:00 +0000")]
    [InlineData("2020-02-31", "2020-03-02 00:00:00 +0000")]
    [InlineData("12:30", "2020-09-13 12:30:00 +0000")]
    [InlineData("2020-01-01 24:00", "2020-01-02 00:00:00 +0000")]
    [InlineData("H31.04.30", "2019-04-30 00:00:00 +0000")]
    public void Text_is_parsed(string text, string expected) =>
        Assert.Equal(expected, RubyTime.Parse(text, TimeZoneInfo.Utc, Now)?.ToStringValue());

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("2020-13-01")]
    [InlineData("2020-01-01 25:00")]
    [InlineData("2020-01-01 10:60")]
    [InlineData("08-38")]
    public void What_is_no_time_is_null(string text) => Assert.Null(RubyTime.Parse(text, TimeZoneInfo.Utc, Now));

    [Fact]
    public void Long_text_is_refused() => Assert.Null(RubyTime.Parse("2020-01-01" + new string(' ', 200), TimeZoneInfo.Utc, Now));

    [Theory]
    [InlineData("%10Y|%-d|%^B|%#p|%3N|%::z|%-y", "0000002009|4|JANUARY|am|089|-03:30:00|9")]
    [InlineData("%s %j %U %W %V %G %u %w %e%k%l", "1231058167 004 01 00 01 2009 7 0  4 5 5")]
    [InlineData("%Q %+ %E %é x", "%Q %+ %E %é x")]
    public void Times_are_formatted(string format, string expected)
    {
        var time = new TimeValue(new DateTimeOffset(2009, 1, 4, 5, 6, 7, 89, new TimeSpan(-3, -30, 0)));
        Assert.Equal(expected, RubyTime.Format(time, format));
    }

    [Fact]
    public void A_format_of_a_time_must_not_end_within_a_directive()
    {
        Assert.Equal("invalid format: a%-", Assert.Throws<LiquidRenderException>(() => RubyTime.Format(new TimeValue(Now), "a%-")).Description);
        Assert.Equal("a%-", RubyTime.Format(new DateValue(new DateOnly(2020, 1, 1)), "a%-"));
    }
}
