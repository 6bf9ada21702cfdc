using Fluid;

namespace JekyllNet.Templating.Filters;

/// <summary>The filters that Jekyll adds to Liquid's, some in place of them (<c>sort</c>, <c>where</c>).</summary>
internal static class JekyllFilters
{
    /// <summary>Adds or replaces them all. The render state of every context must be an <see cref="IFilterServices"/>.</summary>
    public static void AddTo(FilterCollection filters)
    {
        ConversionFilters.AddTo(filters);
        TextFilters.AddTo(filters);
        DebugFilters.AddTo(filters);
        DateFilters.AddTo(filters);
        UrlFilters.AddTo(filters);
        SelectionFilters.AddTo(filters);
        GroupingFilters.AddTo(filters);
        SortFilter.AddTo(filters);
        ArrayFilters.AddTo(filters);
    }
}
