using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

internal sealed class TypographicRenderer(RenderContext context) : KramdownObjectRenderer<TypographicInline>(context)
{
    private static readonly string[] Quotes = ["lsquo", "rsquo", "ldquo", "rdquo"];

    protected override void WriteNode(HtmlRenderer renderer, TypographicInline node)
    {
        if (node.IsQuote)
        {
            var index = Array.IndexOf(Quotes, node.Symbol);
            var chosen = index >= 0 && index < Context.Options.SmartQuotes.Count ? Context.Options.SmartQuotes[index] : node.Symbol;
            EntityWriter.Write(Context, EntityTable.Find(chosen) ?? EntityTable.Named(node.Symbol));
            return;
        }

        if (Context.Options.TypographicSymbols.TryGetValue(node.Symbol, out var replacement))
        {
            HtmlEscape.Text(Out, replacement);
            return;
        }

        switch (node.Symbol)
        {
            case "laquo_space":
                EntityWriter.WriteNamed(Context, "laquo");
                EntityWriter.WriteNamed(Context, "nbsp");
                break;
            case "raquo_space":
                EntityWriter.WriteNamed(Context, "nbsp");
                EntityWriter.WriteNamed(Context, "raquo");
                break;
            default:
                EntityWriter.WriteNamed(Context, node.Symbol);
                break;
        }
    }
}
