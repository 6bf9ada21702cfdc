using Fluid.Values;

namespace JekyllNet.Plugins;

/// <summary>Ruby's idea of true: anything but nil and false.</summary>
internal static class RubyTruth
{
    public static bool IsTruthy(this FluidValue value) => !value.IsNil() && (value is not BooleanValue flag || flag.ToBooleanValue());

    /// <summary>Whether it is <c>true</c> itself.</summary>
    public static bool IsTrue(this FluidValue value) => value is BooleanValue flag && flag.ToBooleanValue();

    /// <summary>Whether it is <c>false</c> itself.</summary>
    public static bool IsFalse(this FluidValue value) => value is BooleanValue flag && !flag.ToBooleanValue();

    /// <summary>The value, or another where it is nil or false: Ruby's <c>||</c>.</summary>
    public static FluidValue Or(this FluidValue value, FluidValue other) => value.IsTruthy() ? value : other;
}
