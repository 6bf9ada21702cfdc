using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>
/// Texts that Ruby holds to be US-ASCII: kramdown writes what such a text cannot hold, typographic quotes above all, as numbers.
/// A list's text has the encoding of its first item's unless something in it needs more.
/// </summary>
internal static class AsciiText
{
    /// <summary>Whether Ruby's text of the value is US-ASCII by its encoding, not only by what is in it.</summary>
    public static bool Is(FluidValue value, string text) => HasAsciiStart(value) && Ascii.IsValid(text);

    /// <summary>The text with numbers for everything beyond ASCII: <c>&amp;#8220;</c>.</summary>
    public static string WriteNumbers(string html)
    {
        if (Ascii.IsValid(html))
        {
            return html;
        }

        var text = new StringBuilder(html.Length + 16);
        foreach (var rune in html.EnumerateRunes())
        {
            _ = rune.IsAscii ? text.Append((char)rune.Value) : text.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return text.ToString();
    }

    private static bool HasAsciiStart(FluidValue value)
    {
        RenderBudget.EnsureStack();
        return value switch
        {
            StringValue => false,
            ListValue list => list.Count == 0 || HasAsciiStart(list[0]),
            HashValue hash => hash.Count == 0 || HasAsciiStart(hash.EntryAt(0).Key),
            IntegerValue or FloatValue or BooleanValue or TimeValue or DateValue => true,
            _ => RubyTruth.IsNil(value),
        };
    }
}
