using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Reading;

/// <summary>Copies of front matter for those who may change it.</summary>
internal static class ValueCopy
{
    public static HashValue Of(HashValue hash)
    {
        var copy = new HashValue();
        foreach (var (key, value) in hash)
        {
            copy[key] = Of(value);
        }

        return copy;
    }

    public static FluidValue Of(FluidValue value) => value switch
    {
        HashValue hash => Of(hash),
        ListValue list => new ListValue(list.Select(Of)),
        _ => value,
    };
}
