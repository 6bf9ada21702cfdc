using System.Text;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>Filters for HTML and URLs.</summary>
internal static class HtmlFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("escape", 0, 0, Escape);
        filters.Add("h", 0, 0, Escape);
        filters.Add("escape_once", 0, 0, static (input, _, _) => StringValue.Create(EscapeOnce(RubyText.ToText(input))));
        filters.Add("strip_html", 0, 0, static (input, _, _) => StringValue.Create(HtmlStripper.Strip(RubyText.ToText(input))));
        filters.Add("url_encode", 0, 0, static (input, _, _) => RubyTruth.IsNil(input) ? input : StringValue.Create(UrlText.Encode(RubyText.ToText(input))));
        filters.Add("url_decode", 0, 0, static (input, _, _) => RubyTruth.IsNil(input) ? input : StringValue.Create(UrlText.Decode(RubyText.ToText(input))));
    }

    private static FluidValue Escape(FluidValue input, LiquidArguments arguments, LiquidContext context) =>
        RubyTruth.IsNil(input) ? input : StringValue.Create(Escape(RubyText.ToText(input), once: false));

    private static string EscapeOnce(string text) => Escape(text, once: true);

    private static string Escape(string text, bool once)
    {
        var next = text.AsSpan().IndexOfAny("&<>\"'");
        if (next < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '&' when once && IsEntity(text.AsSpan(i + 1)) => result.Append('&'),
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                var c => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Whether a named or decimal entity's rest begins here. A hexadecimal one does not count.</summary>
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var isNumber = text.StartsWith("#");
        var start = isNumber ? 1 : 0;
        var i = start;
        while (i < text.Length && (isNumber ? char.IsAsciiDigit(text[i]) : char.IsAsciiLetter(text[i])))
        {
            i++;
        }

        return i > start && i < text.Length && text[i] == ';';
    }
}
