using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>How Ruby's messages name the class of a value.</summary>
internal static class RubyClass
{
    /// <summary>The name in <c>no implicit conversion of … into …</c>.</summary>
    public static string InMessage(FluidValue value) => value switch
    {
        HashValue => "Hash",
        ListValue => "Array",
        IntegerValue => "Integer",
        FloatValue => "Float",
        DateValue => "Date",
        TimeValue => "Time",
        BooleanValue boolean => boolean.ToBooleanValue() ? "true" : "false",
        StringValue => "String",
        _ => "nil",
    };
}
