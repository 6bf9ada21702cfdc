namespace JekyllNet.Kramdown.Spans;

/// <summary>Picks the rule for the character at the parser's position, in kramdown's order of precedence.</summary>
internal static class SpanDispatch
{
    public static bool TryParse(SpanParser parser, SpanRules rules)
    {
        var c = parser.At(parser.Position);
        switch (c)
        {
            case '*' or '_' when rules.HasFlag(SpanRules.Emphasis):
                EmphasisRule.Parse(parser, rules);
                return true;
            case '`' when rules.HasFlag(SpanRules.CodeSpan):
                CodeSpanRule.Parse(parser);
                return true;
            case '<':
                if ((rules.HasFlag(SpanRules.AutoLink) && AutoLinkRule.TryParse(parser))
                    || (rules.HasFlag(SpanRules.SpanHtml) && SpanHtmlRule.TryParse(parser, rules)))
                {
                    return true;
                }

                break;
            case '[' or '!' when rules.HasFlag(SpanRules.Link):
                if ((rules.HasFlag(SpanRules.FootnoteMarker) && FootnoteMarkerRule.TryParse(parser)) || LinkRule.TryParse(parser, rules))
                {
                    return true;
                }

                break;
        }

        if (rules.HasFlag(SpanRules.SmartQuotes) && SmartQuoteRule.TryParse(parser))
        {
            return true;
        }

        return c switch
        {
            '$' => rules.HasFlag(SpanRules.InlineMath) && InlineMathRule.TryParse(parser),
            '{' => rules.HasFlag(SpanRules.Extensions) && SpanExtensionRule.TryParse(parser),
            '&' => rules.HasFlag(SpanRules.HtmlEntity) && HtmlEntityRule.TryParse(parser),
            '~' => rules.HasFlag(SpanRules.Strikethrough) && StrikethroughRule.TryParse(parser),
            _ => (rules.HasFlag(SpanRules.Typographic) && TypographicRule.TryParse(parser))
                || (rules.HasFlag(SpanRules.LineBreak) && LineBreakRule.TryParse(parser))
                || (rules.HasFlag(SpanRules.Escapes) && EscapeRule.TryParse(parser)),
        };
    }
}
