using System.Numerics;
using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>increment</c>, which counts after writing, and <c>decrement</c>, which counts before.</summary>
internal sealed class CounterStatement(string name, int step) : LiquidStatement
{
    public static CounterStatement Parse(TagSource tag, int step)
    {
        tag.Features.UsesCounters = true;
        return new CounterStatement(RubyString.Strip(tag.Markup), step);
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var value = Current(context);
        var next = value + step;
        context.Counters[name] = IntegerValue.Create(next);
        writer.Write(IntegerValue.Create(step > 0 ? value : next).ToStringValue());
        return Completion.Normal;
    }

    private BigInteger Current(LiquidContext context)
    {
        var value = context.Environments.Count > 0 ? ValueAccess.Get(context.Environments[0], name, context) : NilValue.Instance;
        value = RubyTruth.IsTruthy(value) ? value : context.Counters[name];
        return value switch
        {
            IntegerValue integer => integer.Value,
            _ => RubyTruth.IsTruthy(value) ? throw LiquidRenderException.NoMethod(step > 0 ? "+" : "-", RubyClass.Describe(value)) : BigInteger.Zero,
        };
    }
}
