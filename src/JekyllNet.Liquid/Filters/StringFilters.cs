using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>Filters of text.</summary>
internal static class StringFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("append", 1, 1, static (input, args, _) => Text(ToText(input) + ToText(args[0])));
        filters.Add("prepend", 1, 1, static (input, args, _) => Text(ToText(args[0]) + ToText(input)));
        filters.Add("strip", 0, 0, static (input, _, _) => Text(RubyString.Strip(ToText(input))));
        filters.Add("upcase", 0, 0, static (input, _, _) => Text(ToText(input).ToUpperInvariant()));
    }

    private static string ToText(FluidValue value) => RubyText.ToText(value);

    private static StringValue Text(string text) => StringValue.Create(text);
}
