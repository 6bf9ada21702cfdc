using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Conversion;

/// <summary>Turns a section of the configuration into plain .NET values, for the engines that know no Ruby-like ones.</summary>
internal static class ConfigurationValues
{
    /// <summary>A mapping by string keys; nested ones become dictionaries, lists become lists.</summary>
    public static Dictionary<string, object?> ToDictionary(HashValue hash)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in hash)
        {
            values[key.ToStringValue()] = ToObject(value);
        }

        return values;
    }

    private static object? ToObject(FluidValue value) => value switch
    {
        HashValue hash => ToDictionary(hash),
        ListValue list => list.Select(ToObject).ToList(),
        IntegerValue { IsInt64: true } integer => integer.Int64,
        FloatValue number => number.Value,
        BooleanValue flag => flag.ToBooleanValue(),
        _ when value.IsNil() => null,
        _ => value.ToStringValue(),
    };
}
