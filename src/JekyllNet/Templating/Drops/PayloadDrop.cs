using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Drops;

/// <summary>The variables at the top level of every template. One for each item's render; not thread-safe.</summary>
internal sealed class PayloadDrop(Drop site, Drop jekyll, Drop? theme) : Drop
{
    public FluidValue Page { get; set; } = NilValue.Instance;

    public FluidValue Layout { get; set; } = NilValue.Instance;

    public FluidValue Content { get; set; } = NilValue.Instance;

    public FluidValue Paginator { get; set; } = NilValue.Instance;

    public string HighlighterPrefix { get; set; } = "";

    public string HighlighterSuffix { get; set; } = "";

    /// <summary>Whether the item's body is being rendered, not a layout.</summary>
    public bool IsInBody { get; set; } = true;

    /// <summary>What <c>pre_render</c> hooks added.</summary>
    public HashValue? Additions { get; set; }

    public override IEnumerable<string> Keys =>
        ["site", "page", "layout", "content", "paginator", "jekyll", "theme", "highlighter_prefix", "highlighter_suffix"];

    public override FluidValue Get(string name, TemplateContext context) => name switch
    {
        "page" => Page,
        "site" => site,
        "layout" => ReadLayout(context),
        "content" => Content,
        "paginator" => Paginator,
        "jekyll" => jekyll,
        "theme" => ReadTheme(context),
        "highlighter_prefix" => Text(HighlighterPrefix),
        "highlighter_suffix" => Text(HighlighterSuffix),
        _ => Additions?[name] ?? NilValue.Instance,
    };

    public override bool HasKey(string name, TemplateContext context) =>
        Keys.Contains(name, StringComparer.Ordinal) || Additions?.ContainsKey(name) == true;

    private FluidValue ReadLayout(TemplateContext context)
    {
        if (IsInBody)
        {
            IRenderObserver.ReadsOf(context)?.MarkLeftovers();
        }

        return Layout;
    }

    private FluidValue ReadTheme(TemplateContext context)
    {
        if (theme is not null)
        {
            IRenderObserver.ReadsOf(context)?.MarkVolatile();
        }

        return theme ?? (FluidValue)NilValue.Instance;
    }

    // A converter that says nothing of it has nil there.
    private static FluidValue Text(string text) => text.Length == 0 ? NilValue.Instance : StringValue.Create(text);
}
