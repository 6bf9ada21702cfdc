using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Filters;

namespace JekyllNet.Templating.Filters;

/// <summary><c>jsonify</c> and <c>inspect</c>: any value as text.</summary>
internal static class DebugFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("jsonify", 0, 0, static (input, _, context) => StringValue.Create(JsonText.Generate(input, context)))
        .Add("inspect", 0, 0, static (input, _, context) => StringValue.Create(XmlText.EscapeAttribute(InspectText.Of(input, context))));
}
