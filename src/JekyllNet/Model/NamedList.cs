using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Model;

/// <summary>Front matter that may be given under a singular or a plural key: <c>tag</c>/<c>tags</c>, <c>category</c>/<c>categories</c>.</summary>
internal static class NamedList
{
    /// <summary>
    /// The items under <paramref name="singular"/>, or else under <paramref name="plural"/>, lists flattened and without nil.
    /// A string under the plural key is split at blanks; any other single value there counts for nothing.
    /// </summary>
    public static List<FluidValue> Read(HashValue data, string singular, string plural)
    {
        ArgumentNullException.ThrowIfNull(data);
        var items = new List<FluidValue>();
        var value = data[singular];
        if (value.IsNil() || (value is BooleanValue && !value.ToBooleanValue()))
        {
            var isGiven = data.TryGetValue(plural, out var many);
            value = isGiven && many is StringValue ? ListValue.OfStrings(SplitAtBlanks(many.ToStringValue()))
                : isGiven && many is ListValue ? many
                : NilValue.Instance;
        }

        Flatten(value, items);
        return items;
    }

    /// <summary>Ruby's <c>String#split</c> without an argument.</summary>
    public static string[] SplitAtBlanks(string text) =>
        text.Split([' ', '\t', '\n', '\v', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static void Flatten(FluidValue value, List<FluidValue> items)
    {
        if (value is ListValue list)
        {
            foreach (var item in list)
            {
                Flatten(item, items);
            }
        }
        else if (!value.IsNil())
        {
            items.Add(value);
        }
    }
}
