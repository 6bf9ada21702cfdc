using JekyllNet.Liquid.Expressions;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>What a <c>for</c> says: <c>item in items reversed limit: 2 offset: continue</c>.</summary>
internal sealed class ForMarkup
{
    private ForMarkup(string variable, string collection, bool reversed, TagSource tag)
    {
        Variable = variable;
        Name = $"{variable}-{collection}";
        Collection = tag.ParseExpression(collection);
        Reversed = reversed;
    }

    public string Variable { get; }

    /// <summary>The loop's name, by which offsets are remembered.</summary>
    public string Name { get; }

    public LiquidExpression Collection { get; }

    public bool Reversed { get; }

    public LiquidExpression Limit { get; private set; } = LiteralExpression.Nil;

    public LiquidExpression Offset { get; private set; } = LiteralExpression.Nil;

    public bool ContinuesOffset { get; private set; }

    /// <exception cref="LiquidSyntaxException">The markup is no loop.</exception>
    public static ForMarkup Parse(TagSource tag) => tag.ParseByMode(tag.Markup, m => ParseStrictly(m, tag), m => ParseLoosely(m, tag));

    private static ForMarkup ParseStrictly(string text, TagSource tag)
    {
        var parser = new StrictParser(text);
        var variable = parser.Consume(LexerTokenKind.Id);
        if (!parser.TryConsumeId("in"))
        {
            throw tag.SyntaxError("For loops require an 'in' clause");
        }

        var collection = parser.Expression();
        var markup = new ForMarkup(variable, collection, parser.TryConsumeId("reversed"), tag);
        while (parser.Look(LexerTokenKind.Id) && parser.Look(LexerTokenKind.Colon, 1))
        {
            var attribute = parser.TryConsumeId("limit") ? "limit" : parser.TryConsumeId("offset") ? "offset" : null;
            if (attribute is null)
            {
                throw tag.SyntaxError("Invalid attribute in for loop. Valid attributes are limit and offset");
            }

            parser.Consume(LexerTokenKind.Colon);
            markup.Set(attribute, parser.Expression(), tag);
        }

        parser.End();
        return markup;
    }

    private static ForMarkup ParseLoosely(string text, TagSource tag)
    {
        var nameEnd = 0;
        while (nameEnd < text.Length && (RubyString.IsWord(text[nameEnd]) || text[nameEnd] == '-'))
        {
            nameEnd++;
        }

        var keyword = QuotedFragment.SkipSpace(text, nameEnd);
        var begin = QuotedFragment.SkipSpace(text, Math.Min(keyword + 2, text.Length));
        var end = QuotedFragment.EndOfRun(text, begin);
        if (nameEnd == 0 || keyword == nameEnd || !text.AsSpan(keyword).StartsWith("in") || begin == keyword + 2 || end == begin)
        {
            throw tag.SyntaxError("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
        }

        var reversed = text.AsSpan(QuotedFragment.SkipSpace(text, end)).StartsWith("reversed");
        var markup = new ForMarkup(text[..nameEnd], text[begin..end], reversed, tag);
        foreach (var (name, value) in TagAttributes.Scan(text))
        {
            markup.Set(name, value, tag);
        }

        return markup;
    }

    private void Set(string attribute, string value, TagSource tag)
    {
        switch (attribute)
        {
            case "limit":
                Limit = tag.ParseExpression(value);
                break;
            case "offset" when value == "continue":
                ContinuesOffset = true;
                tag.Features.UsesRegisters = true;
                break;
            case "offset":
                ContinuesOffset = false;
                Offset = tag.ParseExpression(value);
                break;
        }
    }
}
