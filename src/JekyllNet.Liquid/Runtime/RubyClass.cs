using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Values as Ruby's error messages speak of them.</summary>
internal static class RubyClass
{
    public static string Name(FluidValue value) => value switch
    {
        StringValue => "String",
        IntegerValue => "Integer",
        FloatValue => "Float",
        BooleanValue flag => flag.ToBooleanValue() ? "TrueClass" : "FalseClass",
        ListValue => "Array",
        HashValue => "Hash",
        RangeValue => "Range",
        TimeValue => "Time",
        DateValue => "Date",
        BlankValue or EmptyValue => "Liquid::Expression::MethodLiteral",
        Drop drop => drop.ToStringValue(),
        _ => RubyTruth.IsNil(value) ? "NilClass" : value.GetType().Name,
    };

    /// <summary>As NoMethodError describes a receiver: <c>true:TrueClass</c>, <c>nil:NilClass</c>, <c>[1]:Array</c>; <c>#&lt;Date…&gt;</c> tells its class itself.</summary>
    public static string Describe(FluidValue value)
    {
        var text = RubyTruth.IsNil(value) ? "nil" : RubyText.Inspect(value);
        return text.StartsWith("#<", StringComparison.Ordinal) ? text : $"{text}:{Name(value)}";
    }

    /// <summary>As a failed conversion names what was to be converted: nil, true and false by what they are, others by their class.</summary>
    public static string Converted(FluidValue value) =>
        RubyTruth.IsNil(value) ? "nil" : value is BooleanValue flag ? (flag.ToBooleanValue() ? "true" : "false") : Name(value);

    /// <summary>As a failed comparison names its right side: small values by what they are, others by their class.</summary>
    public static string Comparand(FluidValue value) => value switch
    {
        IntegerValue { IsInt64: true } or FloatValue or BooleanValue => RubyText.Inspect(value),
        _ => RubyTruth.IsNil(value) ? "nil" : Name(value),
    };
}
