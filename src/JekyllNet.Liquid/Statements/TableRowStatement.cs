using System.Globalization;
using JekyllNet.Liquid.Expressions;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Liquid.Statements;

/// <summary><c>tablerow</c>.</summary>
internal sealed class TableRowStatement(string variable, LiquidExpression collection, Dictionary<string, LiquidExpression> attributes, BlockBody body) : LiquidStatement
{
    public override bool IsBlank => body.IsBlank;

    /// <exception cref="LiquidSyntaxException">The markup is no loop.</exception>
    public static TableRowStatement Parse(TagSource tag)
    {
        if (!TryParseHead(tag.Markup, out var variable, out var collection))
        {
            throw tag.SyntaxError("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");
        }

        var items = tag.ParseExpression(collection);
        var attributes = new Dictionary<string, LiquidExpression>(StringComparer.Ordinal);
        foreach (var (name, value) in TagAttributes.Scan(tag.Markup))
        {
            attributes[name] = tag.ParseExpression(value);
        }

        return new TableRowStatement(variable, items, attributes, tag.ParseBody());
    }

    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var source = collection.Evaluate(context);
        if (!RubyTruth.IsTruthy(source))
        {
            return Completion.Normal;
        }

        var from = attributes.TryGetValue("offset", out var offset) ? RubyNumber.ToIndex(offset.Evaluate(context)) : 0;
        int? to = attributes.TryGetValue("limit", out var limit)
            ? (int)Math.Clamp((long)RubyNumber.ToIndex(limit.Evaluate(context)) + from, int.MinValue, int.MaxValue)
            : null;
        var items = LoopItems.Of(source, from, to, context);
        var columns = RubyNumber.ToIndex(attributes.GetValueOrDefault("cols", LiteralExpression.Nil).Evaluate(context));
        writer.Write("<tr class=\"row1\">\n");
        RenderItems(items, new TablerowloopDrop(items.Count, columns), writer, context);
        writer.Write("</tr>\n");
        return Completion.Normal;
    }

    private void RenderItems(LoopItems items, TablerowloopDrop loop, TextWriter writer, LiquidContext context)
    {
        using (context.Stack())
        {
            context.Set("tablerowloop", loop);
            for (var i = 0; i < items.Count; i++)
            {
                context.Set(variable, items[i]);
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{loop.Column}\">"));
                body.Render(writer, context);
                writer.Write("</td>");
                if (loop.IsLastColumn && !loop.IsLast)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{loop.Row + 1}\">"));
                }

                loop.Next();
            }
        }
    }

    /// <summary>Finds <c>item in items</c> wherever it stands.</summary>
    private static bool TryParseHead(string markup, out string variable, out string collection)
    {
        for (var i = 0; i < markup.Length; i++)
        {
            var nameEnd = QuotedFragment.SkipWord(markup, i);
            if (nameEnd == i)
            {
                continue;
            }

            var keyword = QuotedFragment.SkipSpace(markup, nameEnd);
            if (keyword > nameEnd && markup.AsSpan(keyword).StartsWith("in"))
            {
                var begin = QuotedFragment.SkipSpace(markup, keyword + 2);
                var end = QuotedFragment.EndOfRun(markup, begin);
                if (begin > keyword + 2 && end > begin)
                {
                    variable = markup[i..nameEnd];
                    collection = markup[begin..end];
                    return true;
                }
            }

            i = nameEnd - 1;
        }

        variable = collection = "";
        return false;
    }
}
