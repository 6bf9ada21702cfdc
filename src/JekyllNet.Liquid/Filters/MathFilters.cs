using System.Numerics;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>Arithmetic: whole numbers stay whole, floats are reckoned with as decimals.</summary>
internal static class MathFilters
{
    private const int MaxBits = 1 << 20;

    public static void AddTo(FilterCollection filters)
    {
        filters.Add("abs", 0, 0, static (input, _, _) => Abs(LiquidNumber.Of(input)).ToValue());
        filters.Add("plus", 1, 1, static (input, args, _) => Plus(input, args[0]));
        filters.Add("minus", 1, 1, static (input, args, _) => Minus(input, args[0]));
        filters.Add("times", 1, 1, static (input, args, _) => Operate(input, args[0], Multiply, RubyDecimal.Multiply));
        filters.Add("divided_by", 1, 1, static (input, args, _) => DividedBy(LiquidNumber.Of(input), LiquidNumber.Of(args[0])));
        filters.Add("modulo", 1, 1, static (input, args, _) => Modulo(LiquidNumber.Of(input), LiquidNumber.Of(args[0])));
        filters.Add("round", 0, 1, static (input, args, _) => Round(LiquidNumber.Of(input), args));
        filters.Add("ceil", 0, 0, static (input, _, _) => Whole(LiquidNumber.Of(input), static d => d.Ceiling()));
        filters.Add("floor", 0, 0, static (input, _, _) => Whole(LiquidNumber.Of(input), static d => d.Floor()));
        filters.Add("at_least", 1, 1, static (input, args, _) => Bound(input, args[0], static order => order is > 0 and not LiquidComparer.Unordered));
        filters.Add("at_most", 1, 1, static (input, args, _) => Bound(input, args[0], static order => order < 0));
    }

    private static FluidValue Plus(FluidValue left, FluidValue right) =>
        left is IntegerValue { IsInt64: true } a && right is IntegerValue { IsInt64: true } b && Fits(a.Int64) && Fits(b.Int64)
            ? IntegerValue.Create(a.Int64 + b.Int64)
            : Operate(left, right, BigInteger.Add, RubyDecimal.Add);

    private static FluidValue Minus(FluidValue left, FluidValue right) =>
        left is IntegerValue { IsInt64: true } a && right is IntegerValue { IsInt64: true } b && Fits(a.Int64) && Fits(b.Int64)
            ? IntegerValue.Create(a.Int64 - b.Int64)
            : Operate(left, right, BigInteger.Subtract, RubyDecimal.Subtract);

    /// <exception cref="LiquidRenderException">The product has so many digits that reckoning with it would take noticeable time.</exception>
    private static BigInteger Multiply(BigInteger left, BigInteger right) => left.GetBitLength() + right.GetBitLength() <= MaxBits
        ? left * right
        : throw new LiquidRenderException("Memory limits exceeded", "Liquid::MemoryError");

    private static bool Fits(long value) => value is > -(1L << 62) and < 1L << 62;

    private static FluidValue Operate(
        FluidValue left,
        FluidValue right,
        Func<BigInteger, BigInteger, BigInteger> integers,
        Func<RubyDecimal, RubyDecimal, RubyDecimal> decimals)
    {
        var (a, b) = (LiquidNumber.Of(left), LiquidNumber.Of(right));
        return a.IsInteger && b.IsInteger
            ? IntegerValue.Create(integers(a.Integer, b.Integer))
            : LiquidNumber.Of(decimals(a.Decimal, b.Decimal)).ToValue();
    }

    private static LiquidNumber Abs(LiquidNumber number) =>
        number.IsInteger ? LiquidNumber.Of(BigInteger.Abs(number.Integer)) : LiquidNumber.Of(number.Decimal.Abs());

    private static FluidValue DividedBy(LiquidNumber left, LiquidNumber right)
    {
        if (!left.IsInteger || !right.IsInteger)
        {
            return LiquidNumber.Of(RubyDecimal.Divide(left.Decimal, right.Decimal)).ToValue();
        }

        ThrowIfZero(right);
        var quotient = BigInteger.DivRem(left.Integer, right.Integer, out var rest);
        return IntegerValue.Create(!rest.IsZero && rest.Sign != right.Integer.Sign ? quotient - 1 : quotient);
    }

    private static FluidValue Modulo(LiquidNumber left, LiquidNumber right)
    {
        if (!left.Decimal.IsNaN)
        {
            ThrowIfZero(right);
        }

        var result = RubyDecimal.Modulo(left.Decimal, right.Decimal);
        return (left.IsInteger && right.IsInteger ? LiquidNumber.Of(result.Truncate()) : LiquidNumber.Of(result)).ToValue();
    }

    private static void ThrowIfZero(LiquidNumber divisor)
    {
        if (divisor.Decimal.IsZero)
        {
            throw new LiquidRenderException("divided by 0", "Liquid::ZeroDivisionError");
        }
    }

    private static FluidValue Round(LiquidNumber number, LiquidArguments arguments)
    {
        var places = arguments.Count == 0 ? LiquidNumber.Of(BigInteger.Zero) : LiquidNumber.Of(arguments[0]);
        ThrowIfNotFinite(places.Decimal);
        var digits = places.ToDigits();
        if (number.IsInteger)
        {
            return digits < 0 ? IntegerValue.Create(number.Decimal.Round(digits).Truncate()) : number.ToValue();
        }

        return digits > 0
            ? LiquidNumber.Of(number.Decimal.Round(digits)).ToValue()
            : Whole(number, d => d.Round(digits).Truncate());
    }

    private static FluidValue Whole(LiquidNumber number, Func<RubyDecimal, BigInteger> convert)
    {
        if (number.IsInteger)
        {
            return number.ToValue();
        }

        ThrowIfNotFinite(number.Decimal);
        return IntegerValue.Create(convert(number.Decimal));
    }

    private static void ThrowIfNotFinite(RubyDecimal number)
    {
        if (!number.IsFinite)
        {
            var name = RubyText.FormatFloat(number.ToDouble());
            throw new LiquidRenderException($"Computation results in '{name}'{(number.IsNaN ? " (Not a Number)" : "")}", "Liquid::FloatDomainError");
        }
    }

    private static FluidValue Bound(FluidValue input, FluidValue bound, Func<int, bool> takesBound)
    {
        var (value, limit) = (LiquidNumber.Of(input), LiquidNumber.Of(bound));
        return (takesBound(RubyDecimal.Compare(limit.Decimal, value.Decimal)) ? limit : value).ToValue();
    }
}
