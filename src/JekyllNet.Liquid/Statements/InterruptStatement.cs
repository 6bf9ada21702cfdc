using Fluid.Ast;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>break</c> and <c>continue</c>. Outside of a loop they end the template.</summary>
internal sealed class InterruptStatement(Completion completion) : LiquidStatement
{
    public override Completion Render(TextWriter writer, LiquidContext context) => completion;
}
