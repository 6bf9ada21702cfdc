using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>Ruby's <c>eql?</c>: equal and of the same class, so that 1 and 1.0 are two keys.</summary>
internal sealed class HashKeyComparer : IEqualityComparer<FluidValue>
{
    public static readonly HashKeyComparer Instance = new();

    public bool Equals(FluidValue? x, FluidValue? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.GetType() == y.GetType() && x.Equals(y));

    public int GetHashCode(FluidValue obj) => obj switch
    {
        StringValue text => string.GetHashCode(text.ToStringValue(), StringComparison.Ordinal),
        _ => obj.GetHashCode(),
    };
}
