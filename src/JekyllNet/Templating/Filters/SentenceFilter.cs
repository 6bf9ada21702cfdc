using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>array_to_sentence_string</c>: <c>a</c>, <c>a and b</c>, <c>a, b, and c</c>.</summary>
/// <remarks>Ruby asks for a length only, so short strings work letter by letter, and hashes find nothing under 0 and 1.</remarks>
internal static class SentenceFilter
{
    public static FluidValue Apply(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var connector = arguments.Count > 0 ? RubyText.ToText(arguments[0]) : "and";
        return StringValue.Create(input switch
        {
            ListValue list => OfList(list, connector),
            StringValue text => OfText(text.ToStringValue(), connector),
            HashValue hash => OfHash(hash, connector),
            _ => throw LiquidRenderException.NoMethod("length", InspectText.Describe(input, context)),
        });
    }

    private static string OfList(ListValue list, string connector) => list.Count switch
    {
        0 => "",
        1 => RubyText.ToText(list[0]),
        2 => $"{RubyText.ToText(list[0])} {connector} {RubyText.ToText(list[1])}",
        _ => $"{Join(list.Take(list.Count - 1))}, {connector} {RubyText.ToText(list[list.Count - 1])}",
    };

    private static string OfText(string text, string connector)
    {
        var length = RubyString.Length(text);
        return length switch
        {
            0 => "",
            1 => text,
            2 => $"{RubyString.Substring(text, 0, 1)} {connector} {RubyString.Substring(text, 1, 1)}",
            _ => throw LiquidRenderException.NoMethod("join", RubyClass.Describe(StringValue.Create(RubyString.Substring(text, 0, length - 1)))),
        };
    }

    private static string OfHash(HashValue hash, string connector)
    {
        var first = RubyText.ToText(hash[IntegerValue.Create(0)]);
        return hash.Count switch
        {
            0 => "",
            1 => first,
            2 => $"{first} {connector} {RubyText.ToText(hash[IntegerValue.Create(1)])}",
            _ => throw LiquidRenderException.NoMethod("join", RubyClass.Describe(NilValue.Instance)),
        };
    }

    /// <summary>Ruby's <c>join</c>, which goes into lists inside the list.</summary>
    private static string Join(IEnumerable<FluidValue> items) =>
        string.Join(", ", items.Select(i => i is ListValue list ? Join(list) : RubyText.ToText(i)));
}
