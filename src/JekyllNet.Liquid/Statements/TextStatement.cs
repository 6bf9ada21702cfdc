using Fluid.Ast;

namespace JekyllNet.Liquid.Statements;

/// <summary>Text outside of tags.</summary>
internal sealed class TextStatement(string text) : LiquidStatement
{
    /// <summary>The text. Changes only while the template is parsed, when a tag after it takes away white space.</summary>
    public string Text { get; set; } = text;

    internal override bool MindsInterrupts => false;

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        writer.Write(Text);
        return Completion.Normal;
    }
}
