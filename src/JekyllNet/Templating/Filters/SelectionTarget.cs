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
                return IsAnyOf(TimeParts.Of(time));
            default:
                return !RubyTruth.IsNil(property) && Items.OfEnumerable(property, context) is { } items && IsAnyOf(items);
        }
    }

    private bool IsAnyOf(IEnumerable<FluidValue> items)
    {
        foreach (var item in items)
        {
            if (RubyText.ToText(item) == _text)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmpty(FluidValue property, LiquidContext context) => property switch
    {
        StringValue text => text.ToStringValue().Length == 0,
        IntegerValue or FloatValue or BooleanValue or DateValue or TimeValue => false,
        _ => RubyTruth.IsNil(property) || (Items.OfEnumerable(property, context) is { } items && items.All(item => IsEmpty(item, context))),
    };
}
