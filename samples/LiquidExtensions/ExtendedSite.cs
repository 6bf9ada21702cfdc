using System.Globalization;
using Fluid.Values;
using JekyllNet;

namespace LiquidExtensions;

/// <summary>A site with tags, blocks, filters and values of its own.</summary>
public static class ExtendedSite
{
    public static SiteBuilder Create(string source, string destination) => new SiteBuilder(source, destination)
        // A tag that is a text, made of its markup.
        .AddTag("youtube", tag => $"<iframe src=\"https://www.youtube.com/embed/{tag.Markup.Trim()}\"></iframe>")

        // A tag with an expression, which reads the page that it stands on.
        .AddTag("badge", tag => new Badge(tag.ParseVariable(tag.Markup)))

        // A statement written for Fluid: it breaks loops as Liquid's own break does.
        .AddTag("stop_after", tag => new StopAfter(int.Parse(tag.Markup, CultureInfo.InvariantCulture)))

        // A block that changes what it contains, and one that decides whether to show it.
        .AddBlock("shout", text => text.ToUpperInvariant())
        .AddBlock("spoiler", (tag, body) => new Spoiler(tag.ParseExpression(tag.Markup), body))

        // A filter of text, and one of Fluid's kind with an argument.
        .AddFilter("reversed", text => string.Concat(text.Reverse()))
        .AddFilter("plus_tax", (input, arguments, _) => new ValueTask<FluidValue>(
            input is Money money ? new Money(money.Amount * (1 + (arguments.At(0).ToNumberValue() / 100))) : input))

        // A value of one's own, in the configuration as {{ site.price }}.
        .Set("price", new Money(12.50m));
}
