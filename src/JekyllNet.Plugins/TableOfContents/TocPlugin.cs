using Fluid.Values;
using JekyllNet.Liquid;

namespace JekyllNet.Plugins.TableOfContents;

/// <summary>jekyll-toc 0.18: the filters <c>toc</c>, <c>toc_only</c> and <c>inject_anchors</c>, and the tag <c>toc</c>, for pages with <c>toc: true</c>.</summary>
public sealed class TocPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-toc";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        AddFilter(context, "toc", document => document.BuildList() + document.AddAnchors(), html => html);
        AddFilter(context, "toc_only", document => document.BuildList(), _ => StringValue.Empty);
        AddFilter(context, "inject_anchors", document => document.AddAnchors(), html => html);
        context.Liquid.Tags.AddTag("toc", _ => new TocTag());
    }

    private static void AddFilter(PluginContext context, string name, Func<TocDocument, string> apply, Func<FluidValue, FluidValue> otherwise) =>
        context.AddFilter(name, (input, _, templateContext) =>
        {
            var liquid = (LiquidContext)templateContext;
            var result = liquid.Environment("page").Member("toc", liquid).IsTrue()
                ? StringValue.Create(apply(new TocDocument(input.ToStringValue(), TocTag.Settings(liquid))))
                : otherwise(input);
            return new ValueTask<FluidValue>(result);
        });
}
