using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>markdownify</c>, <c>smartify</c>, <c>sassify</c>, <c>scssify</c>: a text through one of the site's converters.</summary>
internal static class ConversionFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("markdownify", 0, 0, (input, _, context) => Typographic(input, FilterServices.Of(context).Markdownify))
        .Add("smartify", 0, 0, (input, _, context) => Typographic(input, FilterServices.Of(context).Smartify))
        .Add("sassify", 0, 0, (input, _, context) => Text(FilterServices.Of(context).CompileSass(RubyText.ToText(input), indented: true)))
        .Add("scssify", 0, 0, (input, _, context) => Text(FilterServices.Of(context).CompileSass(RubyText.ToText(input), indented: false)));

    private static StringValue Typographic(FluidValue input, Func<string, string> convert)
    {
        var text = RubyText.ToText(input);
        var html = convert(text);
        return Text(AsciiText.Is(input, text) ? AsciiText.WriteNumbers(html) : html);
    }

    private static StringValue Text(string text) => StringValue.Create(text);
}
