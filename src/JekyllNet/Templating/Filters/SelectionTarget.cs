using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>The value that <c>where</c> and <c>find</c> compare a property with: as text, and with each member of a list.</summary>
internal readonly struct SelectionTarget(FluidValue value)
{
    private readonly bool _isNil = RubyTruth.IsNil(value) && value is not (EmptyValue or BlankValue);
    private readonly bool _isEmpty = value is EmptyValue or BlankValue;
    private readonly string _text = RubyText.ToText(value);

    public bool Matches(FluidValue property, LiquidContext context)
    {
        if (_isNil)
        {
            return RubyTruth.IsNil(property);
        }

        if (_isEmpty)
        {
            return IsEmpty(property, context);
        }

        switch (property)
        {
            case StringValue text:
                return text.ToStringValue() == _text;
            case IntegerValue or FloatValue or BooleanValue or DateValue:
                return property.ToStringValue() == _text;
            case TimeValue time:
                return TimeParts(time).Contains(_text, StringComparer.Ordinal);
            default:
                if (RubyTruth.IsNil(property) || Items.OfEnumerable(property, context) is not { } items)
                {
                    return false;
                }

                foreach (var item in items)
                {
                    if (RubyText.ToText(item) == _text)
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private static bool IsEmpty(FluidValue property, LiquidContext context) => property switch
    {
        StringValue text => text.ToStringValue().Length == 0,
        IntegerValue or FloatValue or BooleanValue or DateValue or TimeValue => false,
        _ => RubyTruth.IsNil(property) || (Items.OfEnumerable(property, context) is { } items && items.All(item => IsEmpty(item, context))),
    };

    /// <summary>Ruby makes an array of a time: second, minute, hour, day, month, year, weekday, day of the year, summer time, zone.</summary>
    private static string[] TimeParts(TimeValue time)
    {
        var t = time.Value;
        int[] numbers = [t.Second, t.Minute, t.Hour, t.Day, t.Month, t.Year, (int)t.DayOfWeek, t.DayOfYear];
        return [.. numbers.Select(n => IntegerValue.Create(n).ToStringValue()), time.Zone ?? ""];
    }
}
