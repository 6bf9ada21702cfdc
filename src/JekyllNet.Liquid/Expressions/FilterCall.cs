using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Expressions;

/// <summary>One filter of a variable, with its arguments.</summary>
internal sealed class FilterCall
{
    private readonly string _name;
    private readonly LiquidExpression[] _arguments;
    private readonly KeyValuePair<string, LiquidExpression>[] _named;
    private readonly string[]? _names;
    private readonly FilterDelegate? _filter;
    private readonly LiquidFilterAdapter? _direct;
    private readonly FluidValue[]? _constant;

    public FilterCall(string name, List<LiquidExpression> arguments, OrderedDictionary<string, LiquidExpression>? named, FilterDelegate? filter)
    {
        _name = name;
        _arguments = [.. arguments];
        _named = named is null ? [] : [.. named];
        _names = named is null ? null : [.. named.Keys];
        _filter = filter;
        _direct = filter?.Target as LiquidFilterAdapter;
        if (named is null && arguments.TrueForAll(a => a.IsConstant))
        {
            _constant = [.. arguments.Select(a => ((LiteralExpression)a).Value)];
        }
    }

    public FluidValue Apply(FluidValue input, LiquidContext context)
    {
        context.Budget.CountInput(input);
        var result = Call(input, context);
        if (!ReferenceEquals(result, input))
        {
            context.Budget.CountResult(result);
        }

        return result;
    }

    private FluidValue Call(FluidValue input, LiquidContext context)
    {
        var arguments = new LiquidArguments(_constant ?? Evaluate(context));
        if (_direct is not null)
        {
            return _direct.Call(input, arguments, context);
        }

        if (_filter is not null)
        {
            return Completed.Result(_filter(input, arguments.ToFluid(_names), context));
        }

        return context.LiquidOptions.StrictFilters
            ? throw new LiquidRenderException($"undefined filter {_name}", "Liquid::UndefinedFilter")
            : input;
    }

    private FluidValue[] Evaluate(LiquidContext context)
    {
        var values = new FluidValue[_arguments.Length + (_names is null ? 0 : 1)];
        for (var i = 0; i < _arguments.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(context);
        }

        if (_names is not null)
        {
            var named = new HashValue();
            foreach (var (name, value) in _named)
            {
                named[name] = value.Evaluate(context);
            }

            values[^1] = named;
        }

        return values;
    }
}
