using Fluid.Ast;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Statements;

namespace JekyllNet.Liquid;

/// <summary>What stands between a block's tags: statements in order.</summary>
public sealed class BlockBody : LiquidStatement
{
    private readonly LiquidStatement[] _statements;

    private BlockBody(LiquidStatement[] statements, bool isBlank)
    {
        _statements = statements;
        IsBlank = isBlank;
    }

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<LiquidStatement> Statements => _statements;

    /// <summary>Whether there is nothing but white space and statements that show nothing.</summary>
    public override bool IsBlank { get; }

    /// <inheritdoc/>
    /// <remarks>An interrupt waits in the context afterwards; see <see cref="LiquidContext.HasInterrupt"/>.</remarks>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        RenderBudget.EnsureStack();
        var statements = _statements;
        var i = 0;
        try
        {
            for (; i < statements.Length; i++)
            {
                var statement = statements[i];
                context.Budget.Step();
                var completion = statement.Render(statement.IsBlank ? TextWriter.Null : writer, context);
                if (completion != Completion.Normal)
                {
                    context.PushInterrupt(completion);
                }

                if (context.HasInterrupt && statement.MindsInterrupts)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (ErrorPlace.Note(e, statements[i], context))
        {
            throw new LiquidRenderException(e.Message, e.GetType().Name, e) { Line = statements[i].Line, Column = statements[i].Column };
        }

        return Completion.Normal;
    }

    /// <summary>Renders into a string of its own, as <c>capture</c> does.</summary>
    public string RenderToString(LiquidContext context)
    {
        using var writer = new OutputWriter(context.Budget);
        Render(writer, context);
        return writer.ToString();
    }

    /// <summary>Collects statements while they are parsed.</summary>
    internal sealed class Builder
    {
        private readonly List<LiquidStatement> _statements = [];
        private bool _isBlank = true;

        public void AddText(string text, TemplateToken token)
        {
            _isBlank = _isBlank && IsSpace(text);
            _statements.Add(new TextStatement(text) { Line = token.Line, Column = token.Column });
        }

        public void Add(LiquidStatement statement, TemplateToken token)
        {
            statement.Line = token.Line;
            statement.Column = token.Column;
            _isBlank = _isBlank && statement.IsBlank;
            _statements.Add(statement);
        }

        /// <summary>Takes trailing white space from the text that came last, if it was text.</summary>
        public void TrimEnd()
        {
            if (_statements is [.., TextStatement text])
            {
                text.Text = RubyString.RightStrip(text.Text);
            }
        }

        public BlockBody Build()
        {
            _statements.RemoveAll(s => s is TextStatement { Text: "" });
            return new BlockBody([.. _statements], _isBlank);
        }

        private static bool IsSpace(string text)
        {
            foreach (var c in text)
            {
                if (!RubyString.IsSpace(c))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
