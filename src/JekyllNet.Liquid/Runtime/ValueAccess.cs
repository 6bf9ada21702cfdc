using System.Numerics;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>One step of a look-up such as <c>a.b[0]</c>, by the rules of Ruby Liquid's VariableLookup.</summary>
internal static class ValueAccess
{
    /// <summary>What <paramref name="target"/> has under a name; nil where it has nothing.</summary>
    public static FluidValue Get(FluidValue target, string name, TemplateContext context) => target switch
    {
        HashValue hash => hash[name],
        Drop drop => drop.Get(name, context),
        ListValue or StringValue or IntegerValue or FloatValue or BooleanValue or RangeValue or TimeValue or DateValue => NilValue.Instance,
        _ => Completed.Result(target.GetValueAsync(name, context)),
    };

    public static bool HasKey(FluidValue target, string name, TemplateContext context) => target switch
    {
        HashValue hash => hash.ContainsKey(name),
        Drop drop => drop.HasKey(name, context),
        _ => !RubyTruth.IsNil(Get(target, name, context)),
    };

    /// <summary>The step by a plain name, where <c>size</c>, <c>first</c> and <c>last</c> are commands if there is no such key.</summary>
    /// <returns>Null where the step leads nowhere.</returns>
    public static FluidValue? Step(FluidValue target, StringValue key, string name, LookupCommand command, TemplateContext context)
    {
        switch (target)
        {
            case HashValue hash when hash.TryGetValue((FluidValue)key, out var value):
                return value;
            case Drop drop when drop.HasKey(name, context):
                return drop.Get(name, context);
            case HashValue or Drop or ListValue or StringValue or IntegerValue or FloatValue or BooleanValue or RangeValue or TimeValue or DateValue:
                return command == LookupCommand.None ? null : Run(target, command, context);
            default:
                return RubyTruth.IsNil(target) ? null : NullIfNil(Completed.Result(target.GetValueAsync(name, context)));
        }
    }

    /// <summary>The step by what brackets hold.</summary>
    /// <returns>Null where the step leads nowhere.</returns>
    public static FluidValue? Index(FluidValue target, FluidValue key, TemplateContext context)
    {
        switch (target)
        {
            case HashValue hash:
                return hash.TryGetValue(key, out var value) ? value : null;
            case ListValue list:
                return key is IntegerValue index ? At(list, index) : null;
            case Drop drop:
                return key is StringValue text && drop.HasKey(text.ToStringValue(), context) ? drop.Get(text.ToStringValue(), context) : null;
            case StringValue or IntegerValue or FloatValue or BooleanValue or RangeValue or TimeValue or DateValue:
                return null;
            default:
                return RubyTruth.IsNil(target) ? null : NullIfNil(ForeignIndex(target, key, context));
        }
    }

    /// <summary>Ruby's <c>Array#[]</c>: negative places count from the end.</summary>
    /// <exception cref="LiquidRenderException">The index does not fit 64 bits.</exception>
    public static FluidValue At(ListValue list, IntegerValue index)
    {
        if (!index.IsInt64)
        {
            throw new LiquidRenderException("bignum too big to convert into `long'", "RangeError");
        }

        var place = index.Int64 < 0 ? index.Int64 + list.Count : index.Int64;
        return place >= 0 && place < list.Count ? list[(int)place] : NilValue.Instance;
    }

    private static FluidValue ForeignIndex(FluidValue target, FluidValue key, TemplateContext context) =>
        Completed.Result(target.GetIndexAsync(key is IntegerValue ? NumberValue.Create(key.ToNumberValue()) : key, context));

    private static FluidValue? NullIfNil(FluidValue value) => RubyTruth.IsNil(value) ? null : value;

    private static FluidValue? Run(FluidValue target, LookupCommand command, TemplateContext context) => command switch
    {
        LookupCommand.Size => Size(target),
        LookupCommand.First => First(target, context),
        _ => Last(target),
    };

    /// <summary>What answers to <c>size</c> in Ruby. An Integer does: with its bytes.</summary>
    public static FluidValue? Size(FluidValue target) => target switch
    {
        StringValue text => IntegerValue.Create(RubyString.Length(text.ToStringValue())),
        ListValue list => IntegerValue.Create(list.Count),
        HashValue hash => IntegerValue.Create(hash.Count),
        RangeValue range => IntegerValue.Create(range.Size),
        IntegerValue { IsInt64: true } integer when integer.Int64 is >= -(1L << 62) and < 1L << 62 => IntegerValue.Create(8),
        IntegerValue integer => IntegerValue.Create(BigInteger.Abs(integer.Value).GetByteCount(isUnsigned: true)),
        _ => null,
    };

    public static FluidValue? First(FluidValue target, TemplateContext context) => target switch
    {
        ListValue list => list.Count > 0 ? list[0] : NilValue.Instance,
        HashValue hash => hash.Count > 0 ? Pair(hash) : NilValue.Instance,
        RangeValue range => IntegerValue.Create(range.First),
        Drop drop => FirstKey(drop, context),
        _ => null,
    };

    public static FluidValue? Last(FluidValue target) => target switch
    {
        ListValue list => list.Count > 0 ? list[list.Count - 1] : NilValue.Instance,
        RangeValue range => IntegerValue.Create(range.Last),
        _ => null,
    };

    private static ListValue Pair(HashValue hash)
    {
        var (key, value) = hash.EntryAt(0);
        return new ListValue([key, value]);
    }

    private static FluidValue? FirstKey(Drop drop, TemplateContext context)
    {
        foreach (var key in drop.KeysFor(context))
        {
            return new ListValue([StringValue.Create(key), drop.Get(key, context)]);
        }

        return null;
    }
}
