using Fluid;

namespace JekyllNet.Liquid.Filters;

/// <summary>Liquid's own filters.</summary>
internal static class StandardFilters
{
    public static void AddTo(FilterCollection filters)
    {
        StringFilters.AddTo(filters);
        HtmlFilters.AddTo(filters);
        ListFilters.AddTo(filters);
        MathFilters.AddTo(filters);
        DateFilter.AddTo(filters);
    }
}
