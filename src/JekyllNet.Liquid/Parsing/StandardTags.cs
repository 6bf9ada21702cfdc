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
        tags.AddTag("capture", CaptureStatement.Parse, isBlock: true);
        tags.AddTag("case", CaseStatement.Parse, isBlock: true);
        tags.AddTag("comment", CommentStatement.Parse, isBlock: true);
        tags.AddTag("continue", _ => new InterruptStatement(Completion.Continue));
        tags.AddTag("cycle", CycleStatement.Parse);
        tags.AddTag("decrement", tag => CounterStatement.Parse(tag, -1));
        tags.AddTag("for", ForStatement.Parse, isBlock: true);
        tags.AddTag("if", tag => IfStatement.Parse(tag, negateFirst: false), isBlock: true);
        tags.AddTag("ifchanged", IfChangedStatement.Parse, isBlock: true);
        tags.AddTag("increment", tag => CounterStatement.Parse(tag, 1));
        tags.AddTag("raw", RawStatement.Parse, isBlock: true);
        tags.AddTag("tablerow", TableRowStatement.Parse, isBlock: true);
        tags.AddTag("unless", tag => IfStatement.Parse(tag, negateFirst: true), isBlock: true);
    }
}
