using Fluid;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Uris;

namespace JekyllNet.Templating.Filters;

/// <summary>Filters that make one text of another, or count it.</summary>
internal static class TextFilters
{
    public static void AddTo(FilterCollection filters) => filters
        .Add("slugify", 0, 1, SlugifyFilter.Apply)
        .Add("xml_escape", 0, 0, static (input, _, _) => StringValue.Create(XmlText.EscapeAttribute(RubyText.ToText(input))))
        .Add("cgi_escape", 0, 0, CgiEscape)
        .Add("uri_escape", 0, 0, UriEscape)
        .Add("normalize_whitespace", 0, 0, static (input, _, _) => StringValue.Create(NormalizeWhitespace(RubyText.ToText(input))))
        .Add("number_of_words", 0, 1, NumberOfWords)
        .Add("array_to_sentence_string", 0, 1, SentenceFilter.Apply)
        .Add("to_integer", 0, 0, ToInteger);

    private static StringValue CgiEscape(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        if (input is not StringValue text)
        {
            throw new LiquidRenderException($"no implicit conversion of {RubyClass.Converted(input)} into String", "TypeError");
        }

        return StringValue.Create(PercentEncoding.Encode(text.ToStringValue(), UriCharacters.Form).Replace("%20", "+", StringComparison.Ordinal));
    }

    private static FluidValue UriEscape(FluidValue input, LiquidArguments arguments, LiquidContext context) => input switch
    {
        StringValue text => StringValue.Create(PercentEncoding.Normalize(text.ToStringValue(), UriCharacters.Any)),
        _ when RubyTruth.IsNil(input) => NilValue.Instance,
        _ => throw new LiquidRenderException($"Can't convert {RubyClass.Name(input)} into String.", "TypeError"),
    };

    private static string NormalizeWhitespace(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!RubyString.IsSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return RubyString.Strip(result.ToString());
    }

    private static IntegerValue NumberOfWords(FluidValue input, LiquidArguments arguments, LiquidContext context)
    {
        var mode = arguments[0] is StringValue name ? name.ToStringValue() : "";
        if (input is not StringValue text)
        {
            throw LiquidRenderException.NoMethod(mode is "cjk" or "auto" ? "scan" : "split", InspectText.Describe(input, context));
        }

        return IntegerValue.Create(mode switch
        {
            "cjk" => WordCount.OfIdeographicText(text.ToStringValue()),
            "auto" => WordCount.OfAnyText(text.ToStringValue()),
            _ => WordCount.OfSpacedText(text.ToStringValue()),
        });
    }

    private static IntegerValue ToInteger(FluidValue input, LiquidArguments arguments, LiquidContext context) =>
        input is BooleanValue flag ? IntegerValue.Create(flag.ToBooleanValue() ? 1 : 0) : IntegerValue.Create(RubyNumber.ToInteger(input));
}
