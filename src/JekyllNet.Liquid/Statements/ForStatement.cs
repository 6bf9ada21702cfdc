using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>for</c>.</summary>
internal sealed class ForStatement(ForMarkup markup, BlockBody body, BlockBody? otherwise, bool isBlank) : LiquidStatement
{
    private readonly StringValue _name = StringValue.Create(markup.Name);

    public override bool IsBlank => isBlank;

    /// <exception cref="LiquidSyntaxException">The markup is no loop, or a tag does not belong here.</exception>
    public static ForStatement Parse(TagSource tag)
    {
        var markup = ForMarkup.Parse(tag);
        var body = tag.ParseBody(out var branch);
        if (branch.IsEnd)
        {
            return new ForStatement(markup, body, null, body.IsBlank);
        }

        Expect(tag, branch);
        var otherwise = tag.ParseBody(out branch);
        var isBlank = body.IsBlank && otherwise.IsBlank;
        if (!branch.IsEnd)
        {
            // A second else empties the first and ends the block then and there; its endfor is left for the block around.
            Expect(tag, branch);
            otherwise = null;
        }

        return new ForStatement(markup, body, otherwise, isBlank);
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var registers = context.Registers;
        var from = markup.ContinuesOffset ? registers.Offsets.GetValueOrDefault(markup.Name) : RubyNumber.ToIndex(markup.Offset.Evaluate(context));
        var collection = markup.Collection.Evaluate(context);
        var limit = markup.Limit.Evaluate(context);
        int? to = RubyTruth.IsTruthy(limit) ? (int)Math.Clamp((long)RubyNumber.ToIndex(limit) + from, int.MinValue, int.MaxValue) : null;
        var items = LoopItems.Of(collection, from, to, context);
        registers.Offsets[markup.Name] = from + items.Count;
        if (items.Count == 0)
        {
            otherwise?.Render(writer, context);
        }
        else
        {
            RenderItems(items, writer, context);
        }

        return Completion.Normal;
    }

    private static void Expect(TagSource tag, BlockBranch branch)
    {
        if (branch.Name != "else")
        {
            throw tag.UnexpectedTag(branch);
        }
    }

    private void RenderItems(LoopItems items, TextWriter writer, LiquidContext context)
    {
        var loop = new ForloopDrop(_name, items.Count, context.Registers.CurrentLoop);
        using (context.Stack())
        {
            context.Registers.CurrentLoop = loop;
            try
            {
                context.Set("forloop", loop);
                for (var i = 0; i < items.Count; i++)
                {
                    context.Set(markup.Variable, items[markup.Reversed ? items.Count - 1 - i : i]);
                    body.Render(writer, context);
                    loop.Index++;
                    if (context.HasInterrupt && context.PopInterrupt() == Completion.Break)
                    {
                        break;
                    }
                }
            }
            finally
            {
                context.Registers.CurrentLoop = loop.Parent;
            }
        }
    }
}
