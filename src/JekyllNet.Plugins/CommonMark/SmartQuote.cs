using Markdig.Syntax.Inlines;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>A straight quote, made typographic by cmark's option <c>SMART</c>: which one it becomes depends on the quotes after it.</summary>
internal sealed class SmartQuote(char mark, bool canOpen, bool canClose) : LeafInline
{
    private bool _opens = mark == '"' && !canClose;

    public string Text => (mark, _opens) switch
    {
        ('"', true) => "“",
        ('"', false) => "”",
        (_, true) => "‘",
        _ => "’",
    };

    /// <summary>
    /// Pairs the quotes in a text: the nearest one before that may open opens. A quote within emphasis may close one before the
    /// emphasis, one within a link closes none outside.
    /// </summary>
    public static void Pair(ContainerInline container) => Pair(container, null, null);

    private static void Pair(ContainerInline container, SmartQuote? single, SmartQuote? dual)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case SmartQuote { IsDouble: true } quote:
                    dual = quote.After(dual);
                    break;
                case SmartQuote quote:
                    single = quote.After(single);
                    break;
                case LinkInline link:
                    Pair(link, null, null);
                    break;
                case ContainerInline inner:
                    Pair(inner, single, dual);
                    break;
            }
        }
    }

    private bool IsDouble => mark == '"';

    /// <summary>Closes a quote that is open, if this one may; gives the one that is open from here on.</summary>
    private SmartQuote? After(SmartQuote? open)
    {
        if (canClose && open is not null)
        {
            open._opens = true;
        }

        return canOpen ? this : open;
    }
}
