using JekyllNet.Liquid.Expressions;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Parses conditions.</summary>
internal sealed class ConditionParser(TemplateFeatures features)
{
    /// <exception cref="LiquidSyntaxException">The strict grammar refuses the markup.</exception>
    public LiquidCondition ParseStrictly(string markup)
    {
        var parser = new StrictParser(markup);
        var links = new List<Comparison> { ParseComparison(parser) };
        while (true)
        {
            var and = parser.TryConsumeId("and");
            if (!and && !parser.TryConsumeId("or"))
            {
                parser.End();
                return new LiquidCondition(links);
            }

            links[^1].NextIsAnd = and;
            links.Add(ParseComparison(parser));
        }
    }

    /// <exception cref="LiquidSyntaxException">Not even loosely is it a condition.</exception>
    public LiquidCondition ParseLoosely(string markup)
    {
        var parts = LaxConditionScanner.Split(markup);
        var links = new List<Comparison>();
        for (var i = parts.Count - 1; ; i -= 2)
        {
            links.Insert(0, LaxComparison(i < 0 ? "" : parts[i]));
            if (links.Count > 1)
            {
                links[0].NextIsAnd = Runtime.RubyString.Strip(parts[i + 1]) switch
                {
                    "and" => true,
                    "or" => false,
                    _ => throw Malformed(),
                };
            }

            if (i <= 0)
            {
                return new LiquidCondition(links);
            }
        }
    }

    private static LiquidSyntaxException Malformed() => new("Syntax Error in tag 'if' - Valid syntax: if [expression]");

    private Comparison ParseComparison(StrictParser parser)
    {
        var left = ExpressionParser.Parse(parser.Expression(), features);
        var sign = parser.TryConsume(LexerTokenKind.Comparison);
        return new Comparison(left, sign, sign is null ? null : ExpressionParser.Parse(parser.Expression(), features));
    }

    private Comparison LaxComparison(string markup)
    {
        if (!QuotedFragment.TryFind(markup, 0, out var begin, out var end))
        {
            throw Malformed();
        }

        var signStart = QuotedFragment.SkipSpace(markup, end);
        var signEnd = signStart;
        while (signEnd < markup.Length && (markup[signEnd] is '=' or '!' or '<' or '>' or '_' || char.IsAsciiLetterLower(markup[signEnd])))
        {
            signEnd++;
        }

        var rightStart = QuotedFragment.SkipSpace(markup, signEnd);
        var rightEnd = QuotedFragment.End(markup, rightStart);
        return new Comparison(
            ExpressionParser.Parse(markup[begin..end], features),
            signEnd > signStart ? markup[signStart..signEnd] : null,
            ExpressionParser.Parse(rightEnd > rightStart ? markup[rightStart..rightEnd] : null, features));
    }
}
