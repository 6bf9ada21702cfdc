using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Puts kramdown's renderers into an HTML renderer.</summary>
internal static class KramdownRenderers
{
    /// <summary>Deeper than any tree that the parser makes: its own limit comes first, and makes text of what lies deeper; Markdig's throws.</summary>
    public const int MaximumNesting = 100_000;

    public static void Install(HtmlRenderer renderer, RenderContext context)
    {
        renderer.MaximumNestingDepth = MaximumNesting;
        var renderers = renderer.ObjectRenderers;
        renderers.Clear();
        renderers.Add(new LiteralRenderer(context));
        renderers.Add(new LinkRenderer(context));
        renderers.Add(new TypographicRenderer(context));
        renderers.Add(new CodeSpanRenderer(context));
        renderers.Add(new EmphasisRenderer(context));
        renderers.Add(new HtmlElementInlineRenderer(context));
        renderers.Add(new RawHtmlInlineRenderer(context));
        renderers.Add(new EntityRenderer(context));
        renderers.Add(new LineBreakRenderer(context));
        renderers.Add(new MathInlineRenderer(context));
        renderers.Add(new FootnoteReferenceRenderer(context));
        renderers.Add(new AbbreviationRenderer(context));
        renderers.Add(new BlockInlineRenderer(context));
        renderers.Add(new ParagraphRenderer(context));
        renderers.Add(new BlankLineRenderer(context));
        renderers.Add(new InlineRunRenderer(context));
        renderers.Add(new HeaderRenderer(context));
        renderers.Add(new MathBlockRenderer(context));
        renderers.Add(new CodeBlockRenderer(context));
        renderers.Add(new ListRenderer(context));
        renderers.Add(new ListItemRenderer(context));
        renderers.Add(new DefinitionTermRenderer(context));
        renderers.Add(new DefinitionRenderer(context));
        renderers.Add(new HorizontalRuleRenderer(context));
        renderers.Add(new CellRenderer(context));
        renderers.Add(new HtmlElementBlockRenderer(context));
        renderers.Add(new RawHtmlBlockRenderer(context));
        renderers.Add(new FootnoteDefinitionRenderer());
        renderers.Add(new DocumentRenderer(context));
        renderers.Add(new SectionRenderer(context));
    }
}
