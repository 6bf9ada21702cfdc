using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Tests.Configuration;

[Trait("Behaviour", "CONFIG-24")]
public sealed class SiteTimeZoneTests
{
    [Theory]
    [InlineData("Nope/Zone", "+0000 Nope")]
    [InlineData("Foo", "+0000 Foo")]
    [InlineData("Europe/Berlin", "+0200 CEST")]
    [InlineData("Asia/Tokyo", "+0900 JST")]
    [InlineData("UTC", "+0000 UTC")]
    public void Times_are_shown_in_the_zone_of_that_name(string name, string expected)
    {
        var time = RubyTime.ToLocal(DateTimeOffset.FromUnixTimeSeconds(1720000000), SiteTimeZone.Find(name));
        Assert.Equal(expected, RubyTime.Format(time, "%z %Z"));
    }
}
