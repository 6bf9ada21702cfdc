using Fluid.Ast;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>raw</c>: its body as it stands.</summary>
internal sealed class RawStatement(string text) : LiquidStatement
{
    public override bool IsBlank => text.Length == 0;

    /// <exception cref="LiquidSyntaxException">The tag has markup, or no end.</exception>
    public static RawStatement Parse(TagSource tag)
    {
        if (tag.Markup.AsSpan().ContainsAnyExcept(" \t\n\v\f\r"))
        {
            throw tag.SyntaxError($"Syntax Error in '{tag.TagName}' - Valid syntax: {tag.TagName}");
        }

        return new RawStatement(tag.ReadRawBody());
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        writer.Write(text);
        return Completion.Normal;
    }
}
