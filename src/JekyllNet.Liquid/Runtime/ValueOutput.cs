using System.Globalization;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Writes values as <c>{{ }}</c> does, without making a string where that can be avoided.</summary>
internal static class ValueOutput
{
    public static void Write(FluidValue value, TextWriter writer, LiquidContext context)
    {
        switch (value)
        {
            case StringValue text:
                writer.Write(text.ToStringValue());
                break;
            case IntegerValue { IsInt64: true } integer:
                WriteInteger(integer.Int64, writer);
                break;
            case ListValue list:
                RenderBudget.EnsureStack();
                for (var i = 0; i < list.Count; i++)
                {
                    Write(list[i], writer, context);
                }

                break;
            case Drop drop:
                writer.Write(drop.ToOutput(context));
                break;
            default:
                if (!RubyTruth.IsNil(value))
                {
                    writer.Write(RubyText.ToOutput(value));
                }

                break;
        }
    }

    private static void WriteInteger(long number, TextWriter writer)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
    }
}
