using System.Globalization;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>What <c>where</c>, <c>find</c>, <c>group_by</c> and <c>sort</c> look at in each item: a property by its dotted path.</summary>
internal readonly struct ItemProperty
{
    private readonly string _path;
    private readonly string[]? _steps;

    public ItemProperty(FluidValue path)
    {
        _path = RubyText.ToText(path);
        _steps = _path.Contains('.', StringComparison.Ordinal) ? _path.TrimEnd('.').Split('.') : null;
        if (_steps is [""])
        {
            _steps = [];
        }
    }

    /// <summary>The property's value, as a number where it reads as one.</summary>
    /// <exception cref="LiquidRenderException">The item has no properties.</exception>
    public FluidValue Of(FluidValue item, LiquidContext context)
    {
        if (_steps is null)
        {
            return Numeric(Read(item, item, _path, context));
        }

        var value = item;
        foreach (var step in _steps)
        {
            // Ruby asks whether the value can be indexed at all, and takes that answer, false, where it cannot.
            value = value is HashValue or ListValue or StringValue or IntegerValue or Drop ? Read(item, value, step, context) : BooleanValue.False;
        }

        return Numeric(value);
    }

    private FluidValue Read(FluidValue item, FluidValue value, string key, LiquidContext context)
    {
        switch (value)
        {
            case HashValue hash:
                return hash.TryGetValue(key, out var entry) ? entry : hash.Missing;
            case Drop drop:
                return drop.Get(key, context);
            case StringValue text:
                return text.ToStringValue().Contains(key, StringComparison.Ordinal) ? StringValue.Create(key) : NilValue.Instance;
            case IntegerValue or ListValue when item is ListValue list:
                var start = InspectText.Of(list, context);
                start = RubyString.Substring(start, 0, 20);
                throw new LiquidRenderException(
                    $"Error accessing object ({start}) with given key. Expected an integer but got {RubyText.Inspect(StringValue.Create(_path))} instead.", "TypeError");
            case IntegerValue or ListValue:
                throw new LiquidRenderException("no implicit conversion of String into Integer", "TypeError");
            default:
                throw LiquidRenderException.NoMethod("[]", InspectText.Describe(value, context));
        }
    }

    private static FluidValue Numeric(FluidValue value)
    {
        if (value is not StringValue text)
        {
            return value;
        }

        var digits = text.ToStringValue().AsSpan().Trim(" \t\n\v\f\r");
        var unsigned = digits.StartsWith("-", StringComparison.Ordinal) ? digits[1..] : digits;
        if (unsigned.IsEmpty)
        {
            return value;
        }

        if (!unsigned.ContainsAnyExceptInRange('0', '9'))
        {
            return IntegerValue.Create(RubyNumber.ParseInteger(digits));
        }

        var point = unsigned.IndexOf('.');
        if (point < 0 || unsigned.Length == 1 || unsigned[..point].ContainsAnyExceptInRange('0', '9') || unsigned[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
        {
            return value;
        }

        return new FloatValue(double.Parse(point == 0 ? string.Concat(digits[..^unsigned.Length], "0", unsigned) : digits, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
