using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace LiquidExtensions;

/// <summary>A statement that knows Fluid only: <c>{% stop_after 2 %}</c> ends the loop around at its second round.</summary>
internal sealed class StopAfter(int rounds) : Statement
{
    private readonly MemberExpression _index = new([new IdentifierSegment("forloop"), new IdentifierSegment("index")]);

    public override async ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        var index = await _index.EvaluateAsync(context);
        return index.ToNumberValue() >= rounds ? Completion.Break : Completion.Normal;
    }
}
