using Fluid.Ast;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>case</c>. Every <c>when</c> that matches is rendered, once for each of its values that does.</summary>
internal sealed class CaseStatement : LiquidStatement
{
    private readonly LiquidExpression _subject;
    private readonly (LiquidExpression? Value, BlockBody Body)[] _branches;

    private CaseStatement(LiquidExpression subject, List<(LiquidExpression? Value, BlockBody Body)> branches, bool isBlank)
    {
        _subject = subject;
        _branches = [.. branches];
        IsBlank = isBlank;
    }

    public override bool IsBlank { get; }

    /// <exception cref="LiquidSyntaxException">A value is malformed, or a tag does not belong here.</exception>
    public static CaseStatement Parse(TagSource tag)
    {
        if (!QuotedFragment.TryFind(tag.Markup, 0, out var begin, out var end))
        {
            throw tag.SyntaxError("Syntax Error in 'case' - Valid syntax: case [condition]");
        }

        var subject = tag.ParseExpression(tag.Markup[begin..end]);
        var branches = new List<(LiquidExpression? Value, BlockBody Body)>();

        // What stands before the first branch is never rendered.
        var isBlank = tag.ParseBody(out var branch).IsBlank;
        while (!branch.IsEnd)
        {
            var values = ParseBranch(tag, branch);
            var body = tag.ParseBody(out branch);
            isBlank &= body.IsBlank;
            branches.AddRange(values.Select(v => (v, body)));
        }

        return new CaseStatement(subject, branches, isBlank);
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        using (context.Stack())
        {
            var matched = false;
            foreach (var (value, body) in _branches)
            {
                if (value is null)
                {
                    if (!matched)
                    {
                        body.Render(writer, context);
                        break;
                    }
                }
                else if (LiquidComparer.AreEqual(_subject.Evaluate(context), value.Evaluate(context)))
                {
                    matched = true;
                    body.Render(writer, context);
                }
            }
        }

        return Completion.Normal;
    }

    private static List<LiquidExpression?> ParseBranch(TagSource tag, BlockBranch branch)
    {
        switch (branch.Name)
        {
            case "when":
                return [.. WhenValues.Split(branch.Markup).Select(tag.ParseExpression)];
            case "else" when branch.Markup.AsSpan().Trim(" \t\n\v\f\r\0").IsEmpty:
                return [null];
            case "else":
                throw tag.SyntaxError("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ");
            default:
                throw tag.UnexpectedTag(branch);
        }
    }
}
