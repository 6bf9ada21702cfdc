using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>cycle</c>: one value after the other, counted by the group's name or, without one, by the values' text.</summary>
internal sealed class CycleStatement(LiquidExpression? group, FluidValue ownKey, LiquidExpression[] values) : LiquidStatement
{
    /// <exception cref="LiquidSyntaxException">The markup begins with no value.</exception>
    public static CycleStatement Parse(TagSource tag)
    {
        tag.Features.UsesRegisters = true;
        if (TryFindGroup(tag.Markup, out var nameEnd, out var valuesStart))
        {
            return new CycleStatement(tag.ParseExpression(tag.Markup[..nameEnd]), NilValue.Instance, ParseValues(tag, tag.Markup[valuesStart..]));
        }

        if (QuotedFragment.End(tag.Markup, 0) == 0)
        {
            throw tag.SyntaxError("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
        }

        var values = ParseValues(tag, tag.Markup);
        return new CycleStatement(null, CycleKey.Of(values), values);
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        using (context.Stack())
        {
            var cycles = context.Registers.Cycles;
            var key = group is null ? ownKey : group.Evaluate(context);
            cycles.TryGetValue(key, out var iteration);
            var value = iteration < values.Length ? values[iteration].Evaluate(context) : NilValue.Instance;
            cycles[key] = iteration + 1 >= values.Length ? 0 : iteration + 1;
            ValueOutput.Write(value, writer, context);
        }

        return Completion.Normal;
    }

    private static LiquidExpression[] ParseValues(TagSource tag, string markup)
    {
        var values = new List<LiquidExpression>();
        foreach (var part in markup.Split(','))
        {
            if (QuotedFragment.TryFind(part, 0, out var begin, out var end))
            {
                values.Add(tag.ParseExpression(part[begin..end]));
            }
        }

        return [.. values];
    }

    /// <summary>A group's name ends at the last colon within its word, or at one after it.</summary>
    private static bool TryFindGroup(string markup, out int nameEnd, out int valuesStart)
    {
        nameEnd = QuotedFragment.End(markup, 0);
        var colon = QuotedFragment.SkipSpace(markup, nameEnd);
        if (nameEnd > 0 && colon < markup.Length && markup[colon] == ':')
        {
            valuesStart = QuotedFragment.SkipSpace(markup, colon + 1);
            return true;
        }

        colon = nameEnd > 0 ? LastColonOutsideQuotes(markup.AsSpan(0, nameEnd)) : -1;
        nameEnd = colon;
        valuesStart = colon > 0 ? QuotedFragment.SkipSpace(markup, colon + 1) : 0;
        return colon > 0;
    }

    private static int LastColonOutsideQuotes(ReadOnlySpan<char> word)
    {
        var last = -1;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is '"' or '\'')
            {
                i += word[(i + 1)..].IndexOf(word[i]) + 1;
            }
            else if (word[i] == ':')
            {
                last = i;
            }
        }

        return last;
    }
}
