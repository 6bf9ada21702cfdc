using Fluid;

namespace JekyllNet.Liquid.Filters;

/// <summary>Registers filters by the number of arguments Ruby would let them take.</summary>
public static class FilterRegistration
{
    /// <summary>Adds or replaces a filter.</summary>
    /// <param name="filters">Where to.</param>
    /// <param name="name">The name in templates.</param>
    /// <param name="least">How many arguments there must be, the input not counted.</param>
    /// <param name="most">How many there may be; <see cref="int.MaxValue"/> for any number.</param>
    /// <param name="filter">What it does.</param>
    /// <remarks>
    /// A call with another number of arguments fails as in Ruby: <c>wrong number of arguments (given 2, expected 3)</c>.
    /// A filter added this way is called without the detour over Fluid's asynchronous form.
    /// </remarks>
    public static FilterCollection Add(this FilterCollection filters, string name, int least, int most, LiquidFilter filter)
    {
        filters.Remove(name);
        filters.AddFilter(name, new LiquidFilterAdapter(filter, least, most).InvokeAsync);
        return filters;
    }
}
