using System.Buffers;
using Fluid.Values;
using JekyllNet.Liquid.Expressions;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Parses what stands in <c>{{ }}</c> and on the right of an <c>assign</c>: an expression and its filters.</summary>
internal sealed class VariableParser(LiquidOptions options, TemplateFeatures features)
{
    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <exception cref="LiquidSyntaxException">The strict grammar refuses the markup.</exception>
    public LiquidExpression ParseStrictly(string markup)
    {
        var parser = new StrictParser(markup);
        var input = ExpressionParser.Parse(parser.Expression(), features);
        var filters = new List<FilterCall>();
        while (parser.TryConsume(LexerTokenKind.Pipe) is not null)
        {
            var name = parser.Consume(LexerTokenKind.Id);
            var arguments = new List<string>();
            if (parser.TryConsume(LexerTokenKind.Colon) is not null)
            {
                do
                {
                    arguments.Add(parser.Argument());
                }
                while (parser.TryConsume(LexerTokenKind.Comma) is not null);
            }

            filters.Add(CreateFilter(name, arguments));
        }

        parser.End();
        return Combine(input, filters);
    }

    public LiquidExpression ParseLoosely(string markup)
    {
        if (!QuotedFragment.TryFind(markup, 0, out var begin, out var end))
        {
            return LiteralExpression.Nil;
        }

        var input = ExpressionParser.Parse(markup[begin..end], features);
        var filters = new List<FilterCall>();
        var bar = markup.IndexOf('|', end);
        if (bar >= 0)
        {
            foreach (var part in LaxFilterScanner.Split(markup, bar + 1))
            {
                var nameStart = part.AsSpan().IndexOfAny(WordCharacters);
                if (nameStart >= 0)
                {
                    var name = part[nameStart..QuotedFragment.SkipWord(part, nameStart)];
                    filters.Add(CreateFilter(name, LaxFilterScanner.Arguments(part)));
                }
            }
        }

        return Combine(input, filters);
    }

    private static LiquidExpression Combine(LiquidExpression input, List<FilterCall> filters) =>
        filters.Count == 0 ? input : new FilteredExpression(input, [.. filters]);

    private FilterCall CreateFilter(string name, List<string> markups)
    {
        features.AddFilter(name);
        var arguments = new List<LiquidExpression>();
        OrderedDictionary<string, LiquidExpression>? named = null;
        foreach (var markup in markups)
        {
            if (TagAttributes.TryParseWhole(markup, out var key, out var value))
            {
                named ??= new OrderedDictionary<string, LiquidExpression>(StringComparer.Ordinal);
                named[key] = ExpressionParser.Parse(value, features);
            }
            else
            {
                var argument = ExpressionParser.Parse(markup, features);
                arguments.Add(argument);
                if (argument is LiteralExpression { Value: StringValue text })
                {
                    features.AddFilterArgument(text.ToStringValue());
                }
            }
        }

        return new FilterCall(name, arguments, named, options.Filters.TryGetValue(name, out var filter) ? filter : null);
    }
}
