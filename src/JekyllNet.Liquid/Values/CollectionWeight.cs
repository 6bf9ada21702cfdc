using Fluid.Values;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Values;

/// <summary>
/// Weighs collections. Lists that hold one another several times over are small in memory, yet take exponential time to
/// compare, flatten or print.
/// </summary>
internal static class CollectionWeight
{
    public static long Of(IReadOnlyCollection<FluidValue> items)
    {
        RenderBudget.EnsureStack();
        var weight = 1L;
        foreach (var item in items)
        {
            var own = item switch
            {
                ListValue list => list.Weight,
                HashValue hash => hash.Weight,
                _ => 1,
            };
            weight = Math.Min(weight + own, int.MaxValue);
        }

        return weight;
    }
}
