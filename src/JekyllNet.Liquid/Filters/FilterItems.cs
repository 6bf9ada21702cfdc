using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>What Liquid's list filters see of their input: a list with its inner lists spread out, a hash or any other value as the only item.</summary>
internal static class FilterItems
{
    public static IReadOnlyList<FluidValue> Of(FluidValue input, LiquidContext context) => input switch
    {
        ListValue list => Flatten(list, context),
        HashValue => [input],
        RangeValue or Drop => LoopItems.Enumerate(input, context),
        TimeValue time => TimeParts.Of(time),
        BlankValue or EmptyValue => [StringValue.Empty],
        _ when RubyTruth.IsNil(input) => [],
        _ when input.Type is FluidValues.Array or FluidValues.Dictionary => LoopItems.Enumerate(input, context),
        _ => [input],
    };

    /// <summary>Whether Ruby's <c>[]</c> may be sent to the value.</summary>
    public static bool HasMembers(FluidValue value) =>
        value is HashValue or Drop or ListValue or StringValue or IntegerValue
        || value.Type is FluidValues.Dictionary or FluidValues.Object or FluidValues.Array && value is not RangeValue;

    /// <summary>Ruby's <c>item[property]</c>: an entry, a part of a string that is there, an item by place, a bit.</summary>
    /// <exception cref="LiquidRenderException">The item has no such members.</exception>
    public static FluidValue Member(FluidValue item, FluidValue property, LiquidContext context)
    {
        if (property is FloatValue number && item is ListValue or StringValue or IntegerValue)
        {
            property = IntegerValue.Create(Whole(number.Value));
        }

        switch (item)
        {
            case HashValue hash:
                return hash.TryGetValue(property, out var entry) ? entry : hash.Missing;
            case Drop drop:
                return property is StringValue name ? drop.Get(name.ToStringValue(), context) : NilValue.Instance;
            case ListValue list:
                return property is IntegerValue place ? ValueAccess.At(list, place) : throw CannotSelect(property);
            case StringValue text:
                return PartOf(text.ToStringValue(), property);
            case IntegerValue integer:
                return property is IntegerValue bit ? Bit(integer, bit) : throw CannotSelect(property);
            default:
                return HasMembers(item)
                    ? ValueAccess.Index(item, property, context) ?? NilValue.Instance
                    : throw LiquidRenderException.NoMethod("[]", RubyClass.Describe(item));
        }
    }

    public static LiquidRenderException CannotSelect(FluidValue property) => new($"cannot select the property '{RubyText.ToText(property)}'");

    /// <summary>Ruby cuts off a float that is used as a place.</summary>
    private static BigInteger Whole(double place) => double.IsFinite(place)
        ? new BigInteger(place)
        : throw new LiquidRenderException($"float {(double.IsNaN(place) ? "NaN" : place > 0 ? "Inf" : "-Inf")} out of range of integer", "FloatDomainError");

    private static IReadOnlyList<FluidValue> Flatten(ListValue list, LiquidContext context)
    {
        foreach (var item in list)
        {
            if (item is ListValue)
            {
                context.Budget.CheckCollection(list.Weight);
                var flat = new List<FluidValue>();
                Flatten(list, flat);
                return flat;
            }
        }

        return list;
    }

    private static void Flatten(ListValue list, List<FluidValue> flat)
    {
        RenderBudget.EnsureStack();
        foreach (var item in list)
        {
            if (item is ListValue inner)
            {
                Flatten(inner, flat);
            }
            else
            {
                flat.Add(item);
            }
        }
    }

    private static FluidValue PartOf(string text, FluidValue property) => property switch
    {
        StringValue part => text.Contains(part.ToStringValue(), StringComparison.Ordinal) ? part : NilValue.Instance,
        IntegerValue place => CharacterAt(text, place),
        _ => throw CannotSelect(property),
    };

    private static FluidValue CharacterAt(string text, IntegerValue place)
    {
        var length = RubyString.Length(text);
        var index = place.Value < 0 ? place.Value + length : place.Value;
        return index >= 0 && index < length ? StringValue.Create(RubyString.Substring(text, (int)index, 1)) : NilValue.Instance;
    }

    private static IntegerValue Bit(IntegerValue integer, IntegerValue bit) =>
        IntegerValue.Create(bit.Value < 0 ? 0 : bit.Value > int.MaxValue ? integer.Value.Sign < 0 ? 1 : 0 : (int)((integer.Value >> (int)bit.Value) & BigInteger.One));
}
