using System.Text;
using Fluid.Values;
using JekyllNet.Liquid.Expressions;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Parsing;

/// <summary>
/// What a <c>cycle</c> without a group's name is counted by: the text of its values, so that two tags with the same literals
/// share a count. Ruby's text of a variable holds the object's address, so a tag with variables counts for itself.
/// </summary>
internal static class CycleKey
{
    public static FluidValue Of(LiquidExpression[] values)
    {
        var text = new StringBuilder("[");
        foreach (var value in values)
        {
            if (value is not LiteralExpression literal || literal.Value is BlankValue or EmptyValue)
            {
                return new UniqueValue();
            }

            text.Append(text.Length > 1 ? ", " : "").Append(RubyText.Inspect(literal.Value));
        }

        return StringValue.Create(text.Append(']').ToString());
    }

    private sealed class UniqueValue : FluidValue
    {
        public override FluidValues Type => FluidValues.Object;

        public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

        public override bool ToBooleanValue() => true;

        public override decimal ToNumberValue() => 0;

        public override string ToStringValue() => "";

        public override object ToObjectValue() => this;
    }
}
