namespace JekyllNet.Kramdown.Blocks;

/// <summary>Picks the rules that a line may begin by its first character, in kramdown's order of precedence.</summary>
internal static class BlockRules
{
    /// <summary>The rules that come before tables.</summary>
    public static RuleResult TryMarked(BlockParser parser, int start, int indent, char first)
    {
        var extended = !parser.State.Dialect.IsMarkdown;
        switch (first)
        {
            case '~' or '`':
                if (extended && FencedCodeRule.TryParse(parser, start))
                {
                    return RuleResult.Taken;
                }

                break;
            case '>':
                BlockquoteRule.Parse(parser);
                return RuleResult.Taken;
            case '#':
                if (indent == 0 && AtxHeaderRule.TryParse(parser))
                {
                    return RuleResult.Taken;
                }

                break;
            case '*' or '-' or '_':
                if (HorizontalRuleRule.TryParse(parser) || (first != '_' && ListRule.TryParse(parser)))
                {
                    return RuleResult.Taken;
                }

                break;
            case '+' or (>= '0' and <= '9'):
                if (ListRule.TryParse(parser))
                {
                    return RuleResult.Taken;
                }

                break;
            case ':':
                if (extended && DefinitionListRule.TryParse(parser))
                {
                    return RuleResult.Taken;
                }

                break;
            case '<':
                var html = BlockHtmlRule.TryParse(parser);
                if (html != RuleResult.None)
                {
                    return html;
                }

                break;
        }

        if (SetextHeaderRule.TryParse(parser))
        {
            return RuleResult.Taken;
        }

        return extended && first is '$' or '\\' && MathRule.TryParse(parser) ? RuleResult.Taken : RuleResult.None;
    }

    /// <summary>The rules that come after tables.</summary>
    public static RuleResult TryDefinition(BlockParser parser, int start, char first)
    {
        var extended = !parser.State.Dialect.IsMarkdown;
        var taken = first switch
        {
            '[' => (extended && FootnoteDefinitionRule.TryParse(parser)) || LinkDefinitionRule.TryParse(parser),
            '*' => extended && AbbreviationDefinitionRule.TryParse(parser),
            '{' => extended && BlockExtensionRule.TryParse(parser),
            '^' => BlockExtensionRule.TryEndMarker(parser, start),
            _ => false,
        };
        return taken ? RuleResult.Taken : RuleResult.None;
    }
}
