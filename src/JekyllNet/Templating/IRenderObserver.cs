using Fluid;
using Fluid.Values;
using JekyllNet.Dependencies;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Templating.Drops;

namespace JekyllNet.Templating;

/// <summary>
/// Who asks: the render of one item. What another item's content is depends on whether that item comes before or after the
/// one that asks in Jekyll's order, not on which of the two a thread finished first.
/// </summary>
internal interface IRenderObserver
{
    /// <summary>The item being rendered; <see langword="null"/> while something else is.</summary>
    ContentItem? Current { get; }

    /// <summary>An item's content as the observer must see it: converted if rendered earlier, else the source.</summary>
    string? ContentOf(ContentItem item);

    /// <summary>An item's output as the observer must see it: nil unless rendered earlier.</summary>
    string? OutputOf(ContentItem item);

    /// <summary>The rendered excerpt of an item.</summary>
    string RenderExcerpt(Excerpt excerpt);

    /// <summary>The pages that exist by the time of the observer: converters may add some.</summary>
    ListValue Pages { get; }

    /// <summary>Takes down what the render reads; <see langword="null"/> where nobody wants to know.</summary>
    ReadRecorder? Reads { get; }

    /// <summary>What takes down the reads of a render, if anything does.</summary>
    static ReadRecorder? ReadsOf(TemplateContext context) => ((context as LiquidContext)?.RenderState as IRenderObserver)?.Reads;

    /// <summary>The observer of a render.</summary>
    static IRenderObserver From(TemplateContext context) =>
        (context as LiquidContext)?.RenderState as IRenderObserver
        ?? throw new InvalidOperationException("A Jekyll object was read outside of the rendering of a site.");
}
