using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Expressions;

/// <summary>A variable and the steps from it: <c>a.b["c"].size</c>.</summary>
internal sealed class VariableLookup(string? name, LiquidExpression? nameExpression, VariableLookup.Step[] steps) : LiquidExpression
{
    /// <summary>The variable's name where it stands in the template as such.</summary>
    public string? Name => name;

    public ReadOnlySpan<Step> Steps => steps;

    public override FluidValue Evaluate(LiquidContext context)
    {
        var value = Root(context);
        var path = steps;
        for (var i = 0; i < path.Length; i++)
        {
            ref readonly var step = ref path[i];
            var key = step.Expression?.Evaluate(context);
            context.Following = i + 1 < path.Length ? path[i + 1].Name : null;
            var next = key is null
                ? ValueAccess.Step(value, step.Key!, step.Name!, step.Command, context)
                : ValueAccess.Index(value, key, context);
            context.Following = null;
            if (next is null)
            {
                return context.StrictVariables
                    ? throw new LiquidRenderException($"undefined variable {key?.ToStringValue() ?? step.Name}", "Liquid::UndefinedVariable")
                    : NilValue.Instance;
            }

            value = next;
        }

        return value is Drop drop ? drop.ToLiquid(context) : value;
    }

    private FluidValue Root(LiquidContext context)
    {
        if (name is not null)
        {
            return context.Find(name);
        }

        var key = nameExpression?.Evaluate(context) ?? NilValue.Instance;
        if (key is StringValue text)
        {
            return context.Find(text.ToStringValue());
        }

        return context.StrictVariables
            ? throw new LiquidRenderException($"undefined variable {RubyText.ToText(key)}", "Liquid::UndefinedVariable")
            : NilValue.Instance;
    }

    /// <summary>A step: by name, or by what brackets hold.</summary>
    internal readonly struct Step
    {
        public Step(string name)
        {
            Name = name;
            Key = StringValue.Create(name);
            Command = name switch
            {
                "size" => LookupCommand.Size,
                "first" => LookupCommand.First,
                "last" => LookupCommand.Last,
                _ => LookupCommand.None,
            };
        }

        public Step(LiquidExpression expression) => Expression = expression;

        public string? Name { get; }

        public StringValue? Key { get; }

        public LookupCommand Command { get; }

        public LiquidExpression? Expression { get; }
    }
}
