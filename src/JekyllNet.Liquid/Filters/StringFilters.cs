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
        filters.Add("lstrip", 0, 0, static (input, _, _) => Text(RubyString.LeftStrip(ToText(input))));
        filters.Add("rstrip", 0, 0, static (input, _, _) => Text(RubyString.RightStrip(ToText(input))));
        filters.Add("upcase", 0, 0, static (input, _, _) => Text(RubyCase.Upcase(ToText(input))));
        filters.Add("downcase", 0, 0, static (input, _, _) => Text(RubyCase.Downcase(ToText(input))));
        filters.Add("capitalize", 0, 0, static (input, _, _) => Text(RubyCase.Capitalize(ToText(input))));
        filters.Add("strip_newlines", 0, 0, static (input, _, _) => Text(StripNewlines(ToText(input))));
        filters.Add("newline_to_br", 0, 0, static (input, _, _) => Text(ToText(input).Replace("\n", "<br />\n", StringComparison.Ordinal)));
        filters.Add("split", 1, 1, Split);
        filters.Add("replace", 1, 2, Replace);
        filters.Add("replace_first", 1, 2, static (input, args, context) => Text(RubyReplace.First(ToText(input), ToText(args[0]), ToText(args[1]), context.Budget)));
        filters.Add("remove", 1, 1, static (input, args, context) => Text(RubyReplace.All(ToText(input), ToText(args[0]), "", context.Budget)));
        filters.Add("remove_first", 1, 1, static (input, args, context) => Text(RubyReplace.First(ToText(input), ToText(args[0]), "", context.Budget)));
        filters.Add("slice", 1, 2, SliceFilter.Slice);
        filters.Add("truncate", 0, 2, TruncateFilters.Truncate);
        filters.Add("truncatewords", 0, 2, TruncateFilters.TruncateWords);
        filters.Add("default", 0, 1, static (input, args, _) => IsMissing(input) ? args.Count == 0 ? StringValue.Empty : args[0] : input);
    }

    private static ListValue Split(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var (text, pattern) = (ToText(input), ToText(arguments[0]));
        context.Budget.CheckCollection(Count(text, pattern));
        return ListValue.OfStrings(RubySplit.Split(text, pattern));
    }

    private static StringValue Replace(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var (text, pattern, replacement) = (ToText(input), ToText(arguments[0]), ToText(arguments[1]));
        if (replacement.Length > pattern.Length)
        {
            context.Budget.CheckText(text.Length + (Count(text, pattern) * (replacement.Length - pattern.Length)));
        }

        return Text(RubyReplace.All(text, pattern, replacement, context.Budget));
    }

    private static long Count(string text, string pattern) => pattern.Length == 0 ? text.Length + 1 : text.AsSpan().Count(pattern);

    private static string ToText(FluidValue value) => RubyText.ToText(value);

    private static StringValue Text(string text) => StringValue.Create(text);

    private static string StripNewlines(string text) =>
        text.Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static bool IsMissing(FluidValue value) => !RubyTruth.IsTruthy(value) || LiquidComparer.AreEqual(value, EmptyValue.Instance);
}
