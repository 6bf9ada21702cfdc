using Fluid.Ast;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>if</c> and <c>unless</c>, with their branches.</summary>
internal sealed class IfStatement : LiquidStatement
{
    private readonly LiquidCondition?[] _conditions;
    private readonly BlockBody[] _bodies;
    private readonly bool _negateFirst;

    private IfStatement(List<LiquidCondition?> conditions, List<BlockBody> bodies, bool negateFirst)
    {
        _conditions = [.. conditions];
        _bodies = [.. bodies];
        _negateFirst = negateFirst;
        IsBlank = bodies.TrueForAll(b => b.IsBlank);
    }

    public override bool IsBlank { get; }

    /// <exception cref="LiquidSyntaxException">A condition is malformed, or a tag does not belong here.</exception>
    public static IfStatement Parse(TagSource tag, bool negateFirst)
    {
        var conditions = new List<LiquidCondition?> { tag.ParseCondition(tag.Markup) };
        var bodies = new List<BlockBody>();
        while (true)
        {
            bodies.Add(tag.ParseBody(out var branch));
            if (branch.IsEnd)
            {
                return new IfStatement(conditions, bodies, negateFirst);
            }

            conditions.Add(branch.Name switch
            {
                "else" => null,
                "elsif" => tag.ParseCondition(branch.Markup),
                _ => throw tag.UnexpectedTag(branch),
            });
        }
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        using (context.Stack())
        {
            for (var i = 0; i < _conditions.Length; i++)
            {
                if (_conditions[i] is not { } condition || condition.Evaluate(context) != (i == 0 && _negateFirst))
                {
                    _bodies[i].Render(writer, context);
                    break;
                }
            }
        }

        return Completion.Normal;
    }
}
