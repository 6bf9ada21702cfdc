using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Templating.Tags;

/// <summary><c>link</c>: the URL of the page, document or static file at a path of the source.</summary>
internal sealed class LinkTag(TemplateText path) : LiquidStatement
{
    public static LinkTag Parse(TagSource tag)
    {
        var path = RubyString.Strip(tag.Markup);
        var isTemplate = path.Contains("{{", StringComparison.Ordinal) || path.Contains("{%", StringComparison.Ordinal);
        return new LinkTag(new TemplateText(path, isTemplate, tag.Options));
    }

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var services = TagServices.Of(context);
        var target = path.Render(context);

        // Static files have a leading slash in Jekyll, other items have none.
        var url = services.FindUrl(target) ?? (target.StartsWith('/') ? null : services.FindUrl("/" + target));
        writer.Write(TagServices.RelativeUrl(url ?? throw NotFound(target), context));
        return Completion.Normal;
    }

    private static LiquidRenderException NotFound(string target) =>
        new($"Could not find document '{target}' in tag 'link'.\n\nMake sure the document exists and the path is correct.\n", "ArgumentError");
}
