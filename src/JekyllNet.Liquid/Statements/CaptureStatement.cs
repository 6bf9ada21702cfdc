using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>capture</c>: sets a variable to what its body renders.</summary>
internal sealed class CaptureStatement(string name, BlockBody body) : LiquidStatement
{
    public override bool IsBlank => true;

    /// <exception cref="LiquidSyntaxException">The markup names no variable.</exception>
    public static CaptureStatement Parse(TagSource tag) => VariableName.TryFind(tag.Markup, out var name)
        ? new CaptureStatement(name, tag.ParseBody())
        : throw tag.SyntaxError("Syntax Error in 'capture' - Valid syntax: capture [var]");

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        // What a blank body writes is captured all the same.
        context.SetInOuterScope(name, StringValue.Create(body.RenderToString(context)));
        return Completion.Normal;
    }
}
