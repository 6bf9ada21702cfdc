using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Expressions;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Makes an expression of markup by Liquid's loose rules: whatever is no literal is a variable, with the names found in it as steps.</summary>
internal static class ExpressionParser
{
    private static readonly LiteralExpression True = new(BooleanValue.True);
    private static readonly LiteralExpression False = new(BooleanValue.False);
    private static readonly LiteralExpression Blank = new(BlankValue.Instance);
    private static readonly LiteralExpression Empty = new(EmptyValue.Instance);

    public static LiquidExpression Parse(string? markup, TemplateFeatures? features = null)
    {
        switch (markup)
        {
            case null or "" or "nil" or "null":
                return LiteralExpression.Nil;
            case "true":
                return True;
            case "false":
                return False;
            case "blank":
                return Blank;
            case "empty":
                return Empty;
        }

        if (markup.Length > 1 && markup[0] is '\'' or '"' && markup[^1] == markup[0] && markup.Length > 1)
        {
            return new LiteralExpression(StringValue.Create(markup[1..^1]));
        }

        return ParseNumber(markup) ?? ParseRange(markup, features) ?? ParseLookup(markup, features);
    }

    private static LiteralExpression? ParseNumber(string markup)
    {
        var digits = markup.AsSpan(markup[0] == '-' ? 1 : 0);
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]))
        {
            return null;
        }

        if (!digits.ContainsAnyExceptInRange('0', '9'))
        {
            return new LiteralExpression(IntegerValue.Create(RubyNumber.ParseInteger(markup)));
        }

        return digits.ContainsAnyExcept("0123456789.") ? null : new LiteralExpression(new FloatValue(RubyNumber.ParseFloat(markup)));
    }

    private static LiquidExpression? ParseRange(string markup, TemplateFeatures? features)
    {
        if (markup is not ['(', .., ')'])
        {
            return null;
        }

        foreach (var c in markup)
        {
            if (RubyString.IsSpace(c))
            {
                return null;
            }
        }

        // The pattern is greedy: the last ".." that leaves something on either side divides.
        var dots = markup.AsSpan(0, markup.Length - 2).LastIndexOf("..");
        if (dots < 2)
        {
            return null;
        }

        RenderBudget.EnsureStack();
        var first = Parse(markup[1..dots], features);
        var last = Parse(markup[(dots + 2)..^1], features);
        return first is VariableLookup or RangeExpression || last is VariableLookup or RangeExpression
            ? new RangeExpression(first, last)
            : new LiteralExpression(new RangeValue(End(first), End(last)));
    }

    private static BigInteger End(LiquidExpression literal) => RubyNumber.ToInteger(((LiteralExpression)literal).Value);

    private static VariableLookup ParseLookup(string markup, TemplateFeatures? features)
    {
        var scanner = new LookupScanner(markup);
        if (!scanner.Next(out var part))
        {
            return new VariableLookup(null, null, []);
        }

        string? name = null;
        LiquidExpression? nameExpression = null;
        if (IsBracketed(part))
        {
            nameExpression = Parse(part[1..^1], features);
        }
        else
        {
            name = part;
        }

        var steps = new List<VariableLookup.Step>();
        while (scanner.Next(out part))
        {
            steps.Add(IsBracketed(part) ? new VariableLookup.Step(Parse(part[1..^1], features)) : new VariableLookup.Step(part));
        }

        var lookup = new VariableLookup(name, nameExpression, [.. steps]);
        features?.Add(lookup);
        return lookup;
    }

    private static bool IsBracketed(string part) => part is ['[', .., ']'];
}
