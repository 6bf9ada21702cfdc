using Fluid;
using Fluid.Ast;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Statements;

/// <summary>A statement of Fluid's kind that a host registered; its result is waited for.</summary>
internal sealed class ForeignStatement(Statement statement) : LiquidStatement
{
    public override Completion Render(TextWriter writer, LiquidContext context) =>
        Completed.Result(statement.WriteToAsync(writer, NullEncoder.Default, context));
}
