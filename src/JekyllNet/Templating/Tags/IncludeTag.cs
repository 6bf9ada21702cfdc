using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Templating.Tags;

/// <summary><c>include</c> and <c>include_relative</c>: another file's Liquid, with its parameters in <c>include</c>.</summary>
internal sealed class IncludeTag : LiquidStatement
{
    private readonly string _tagName;
    private readonly bool _isRelative;
    private readonly TemplateText _file;
    private readonly IReadOnlyList<IncludeParameter>? _parameters;

    private IncludeTag(string tagName, bool isRelative, TemplateText file, IReadOnlyList<IncludeParameter>? parameters)
    {
        _tagName = tagName;
        _isRelative = isRelative;
        _file = file;
        _parameters = parameters;
    }

    /// <exception cref="LiquidRenderException">The parameters are malformed.</exception>
    public static IncludeTag Parse(TagSource tag, bool isRelative)
    {
        var markup = IncludeMarkup.Split(RubyString.Strip(tag.Markup));
        var parameters = markup.Parameters is null
            ? null
            : IncludeParameter.ParseAll(markup.Parameters, tag) ?? throw IncludeErrors.BadParameters(tag.TagName, markup.Parameters);
        tag.Features.AddInclude(markup.IsDynamic || isRelative ? null : markup.File);
        return new IncludeTag(tag.TagName, isRelative, new TemplateText(markup.File, markup.IsDynamic, tag.Options), parameters);
    }

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var services = TagServices.Of(context);
        var file = _file.Render(context);
        if (!IncludeMarkup.IsFileName(file))
        {
            throw IncludeErrors.BadFileName(_tagName, file);
        }

        var inclusion = (_isRelative ? services.FindRelativeInclude(file) : services.FindInclude(file))
            ?? throw IncludeErrors.NotFound(file, _isRelative ? [services.RelativeIncludeDirectory] : services.IncludeDirectories, services.IsSafe);
        using (context.Stack())
        {
            try
            {
                if (_isRelative)
                {
                    _ = inclusion.Template;
                }

                if (_parameters is not null)
                {
                    context.Set("include", Evaluate(context));
                }

                inclusion.Render(context, writer);
            }
            catch (LiquidException error) when (error.IsLiquidError)
            {
                // Every include on the way puts its own name in: the outermost is what Jekyll shows.
                error.TemplateName = inclusion.Path;
                error.MarkupContext ??= "included ";
                throw;
            }
        }

        return Completion.Normal;
    }

    private HashValue Evaluate(LiquidContext context)
    {
        var values = new HashValue();
        foreach (var parameter in _parameters!)
        {
            values[parameter.Name] = parameter.Value.Evaluate(context);
        }

        return values;
    }
}
