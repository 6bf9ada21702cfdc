using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary><c>where</c>, <c>where_exp</c>, <c>find</c>, <c>find_exp</c>.</summary>
internal static class SelectionFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("where", 2, 2, static (input, arguments, context) => ByProperty(input, arguments, context, All))
        .Add("where_exp", 2, 2, static (input, arguments, context) => ByExpression(input, arguments, context, All))
        .Add("find", 2, 2, static (input, arguments, context) => ByProperty(input, arguments, context, First))
        .Add("find_exp", 2, 2, static (input, arguments, context) => ByExpression(input, arguments, context, First));

    private static FluidValue ByProperty(FluidValue input, LiquidArguments arguments, LiquidContext context, Func<IEnumerable<FluidValue>, Predicate<FluidValue>, FluidValue> pick)
    {
        var value = arguments[1];
        if (!RubyTruth.IsTruthy(arguments[0]) || value is ListValue or HashValue || Items.ToSelect(input, context) is not { } items)
        {
            return input;
        }

        var property = new ItemProperty(arguments[0]);
        var target = new SelectionTarget(value);
        return pick(items, item => target.Matches(property.Of(item, context), context));
    }

    private static FluidValue ByExpression(FluidValue input, LiquidArguments arguments, LiquidContext context, Func<IEnumerable<FluidValue>, Predicate<FluidValue>, FluidValue> pick)
    {
        if (Items.ToSelect(input, context) is not { } items)
        {
            return input;
        }

        if (arguments[1] is not StringValue expression)
        {
            throw new LiquidRenderException($"no implicit conversion of {RubyClass.Converted(arguments[1])} into String", "TypeError");
        }

        var condition = ParsedExpressions.Condition(expression.ToStringValue(), context);
        var variable = RubyText.ToText(arguments[0]);
        using (context.Stack())
        {
            return pick(items, item =>
            {
                context.Set(variable, item);
                return condition.Evaluate(context);
            });
        }
    }

    private static ListValue All(IEnumerable<FluidValue> items, Predicate<FluidValue> matches)
    {
        var result = new ListValue();
        foreach (var item in items)
        {
            if (matches(item))
            {
                result.Add(item);
            }
        }

        return result;
    }

    private static FluidValue First(IEnumerable<FluidValue> items, Predicate<FluidValue> matches)
    {
        foreach (var item in items)
        {
            if (matches(item))
            {
                return item;
            }
        }

        return NilValue.Instance;
    }
}
