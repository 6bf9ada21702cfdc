using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>assign</c>: sets a variable in the outermost scope.</summary>
internal sealed class AssignStatement(string name, LiquidExpression value) : LiquidStatement
{
    public override bool IsBlank => true;

    /// <exception cref="LiquidSyntaxException">The markup is no assignment.</exception>
    public static AssignStatement Parse(TagSource tag) => VariableName.TryFindAssignment(tag.Markup, out var name, out var value)
        ? new AssignStatement(name, tag.ParseVariable(value))
        : throw tag.SyntaxError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        // A variable that holds blank or empty reads as an empty string from then on.
        var result = value.Evaluate(context);
        context.SetInOuterScope(name, result is BlankValue or EmptyValue ? StringValue.Empty : result);
        return Completion.Normal;
    }
}
