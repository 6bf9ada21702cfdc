using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>The values of a <c>when</c>, divided by <c>or</c> or a comma. What divides in no other way is passed over.</summary>
internal static class WhenValues
{
    /// <exception cref="LiquidSyntaxException">A value is missing.</exception>
    public static List<string> Split(string markup)
    {
        var values = new List<string>();
        for (var start = 0; start >= 0;)
        {
            if (!QuotedFragment.TryFind(markup, start, out var begin, out var end))
            {
                throw new LiquidSyntaxException("Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}");
            }

            values.Add(markup[begin..end]);
            start = StartOfNext(markup, end);
        }

        return values;
    }

    private static int StartOfNext(string markup, int end)
    {
        var i = QuotedFragment.SkipSpace(markup, end);
        if (i >= markup.Length)
        {
            return -1;
        }

        int next;
        if (markup[i] == ',')
        {
            next = QuotedFragment.SkipSpace(markup, i + 1);
        }
        else if (i > end && markup.AsSpan(i).StartsWith("or") && i + 2 < markup.Length && RubyString.IsSpace(markup[i + 2]))
        {
            next = QuotedFragment.SkipSpace(markup, i + 2);
        }
        else
        {
            return -1;
        }

        return QuotedFragment.End(markup, next) > next ? next : -1;
    }
}
