using Fluid.Ast;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>{{ … }}</c>.</summary>
internal sealed class OutputStatement(LiquidExpression expression) : LiquidStatement
{
    internal override bool MindsInterrupts => false;

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        ValueOutput.Write(expression.Evaluate(context), writer, context);
        return Completion.Normal;
    }
}
