using JekyllNet.Liquid.Statements;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Liquid's own tags.</summary>
internal static class StandardTags
{
    public static void AddTo(TagRegistry tags)
    {
        tags.AddTag("assign", AssignStatement.Parse);
        tags.AddTag("break", _ => new InterruptStatement(Completion.Break));
        tags.AddTag("capture", CaptureStatement.Parse);
        tags.AddTag("case", CaseStatement.Parse);
        tags.AddTag("comment", CommentStatement.Parse);
        tags.AddTag("continue", _ => new InterruptStatement(Completion.Continue));
        tags.AddTag("cycle", CycleStatement.Parse);
        tags.AddTag("decrement", tag => CounterStatement.Parse(tag, -1));
        tags.AddTag("for", ForStatement.Parse);
        tags.AddTag("if", tag => IfStatement.Parse(tag, negateFirst: false));
        tags.AddTag("ifchanged", IfChangedStatement.Parse);
        tags.AddTag("increment", tag => CounterStatement.Parse(tag, 1));
        tags.AddTag("raw", RawStatement.Parse);
        tags.AddTag("tablerow", TableRowStatement.Parse);
        tags.AddTag("unless", tag => IfStatement.Parse(tag, negateFirst: true));
    }
}
