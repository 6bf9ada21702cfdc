using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.TableOfContents;

/// <summary><c>toc</c>: the table of contents of the page's content.</summary>
internal sealed class TocTag : LiquidStatement
{
    public static TocSettings Settings(LiquidContext context) => new(context.Environment("site").Member("toc", context));

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var page = context.Environment("page");
        if (page.Member("toc", context).IsTruthy())
        {
            writer.Write(new TocDocument(page.Member("content", context).ToStringValue(), Settings(context)).BuildList());
        }

        return Completion.Normal;
    }
}
