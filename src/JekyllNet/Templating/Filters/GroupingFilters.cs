using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>group_by</c> and <c>group_by_exp</c>: a list of <c>{ name, items, size }</c>, in the order the names come first.</summary>
internal static class GroupingFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("group_by", 1, 1, GroupBy)
        .Add("group_by_exp", 2, 2, GroupByExpression);

    private static FluidValue GroupBy(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (Items.OfEnumerable(input, context) is not { } items)
        {
            return input;
        }

        var property = new ItemProperty(arguments[0]);
        return Group(items, item => StringValue.Create(RubyText.ToText(property.Of(item, context))));
    }

    private static FluidValue GroupByExpression(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (Items.OfEnumerable(input, context) is not { } items)
        {
            return input;
        }

        var expression = ParsedExpressions.Variable(RubyText.ToText(arguments[1]), context);
        var variable = RubyText.ToText(arguments[0]);
        using (context.Stack())
        {
            return Group(items, item =>
            {
                context.Set(variable, item);
                return expression.Evaluate(context);
            });
        }
    }

    private static ListValue Group(IEnumerable<FluidValue> items, Func<FluidValue, FluidValue> name)
    {
        var groups = new HashValue();
        foreach (var item in items)
        {
            var key = name(item);
            if (groups.TryGetValue(key, out var members))
            {
                ((ListValue)members).Add(item);
            }
            else
            {
                groups[key] = new ListValue([item]);
            }
        }

        var result = new ListValue(groups.Count);
        foreach (var (key, members) in groups)
        {
            result.Add(new HashValue
            {
                ["name"] = key,
                ["items"] = members,
                ["size"] = IntegerValue.Create(((ListValue)members).Count),
            });
        }

        return result;
    }
}
