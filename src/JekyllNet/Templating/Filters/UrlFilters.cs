using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>relative_url</c>, <c>absolute_url</c>, <c>strip_index</c>.</summary>
internal static class UrlFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("relative_url", 0, 0, static (input, _, context) => Apply(input, context, SiteUrls.Relative))
        .Add("absolute_url", 0, 0, static (input, _, context) => Apply(input, context, SiteUrls.Absolute))
        .Add("strip_index", 0, 0, StripIndex);

    private static FluidValue Apply(FluidValue input, LiquidContext context, Func<string, IFilterServices, string> make)
    {
        if (RubyTruth.IsNil(input))
        {
            return NilValue.Instance;
        }

        var url = input is Drop document and IDocumentDrop ? document.Get("url", context).ToStringValue() : RubyText.ToText(input);
        return StringValue.Create(make(url, FilterServices.Of(context)));
    }

    private static FluidValue StripIndex(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (RubyTruth.IsNil(input) || (input is StringValue && input.ToStringValue().Length == 0))
        {
            return NilValue.Instance;
        }

        if (input is not StringValue text)
        {
            throw LiquidRenderException.NoMethod("sub", InspectText.Describe(input, context));
        }

        return StringValue.Create(WithoutIndex(text.ToStringValue()));
    }

    private static string WithoutIndex(string url)
    {
        const string Index = "/index.htm";
        for (var start = url.IndexOf(Index, StringComparison.Ordinal); start >= 0; start = url.IndexOf(Index, start + 1, StringComparison.Ordinal))
        {
            var end = start + Index.Length;
            end += end < url.Length && url[end] == 'l' ? 1 : 0;
            if (end == url.Length || url[end] == '\n')
            {
                return string.Concat(url.AsSpan(0, start + 1), url.AsSpan(end));
            }
        }

        return url;
    }
}
