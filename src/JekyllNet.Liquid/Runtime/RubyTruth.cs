using System.Runtime.CompilerServices;
using Fluid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's truth: everything but nil and false is true.</summary>
internal static class RubyTruth
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNil(FluidValue value) => ReferenceEquals(value, NilValue.Instance) || value.Type == FluidValues.Nil;

    public static bool IsTruthy(FluidValue value) => !IsNil(value) && !(value is BooleanValue flag && !flag.ToBooleanValue());

    public static FluidValue Of(bool value) => value ? BooleanValue.True : BooleanValue.False;
}
