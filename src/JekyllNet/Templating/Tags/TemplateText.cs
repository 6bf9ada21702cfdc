using JekyllNet.Liquid;

namespace JekyllNet.Templating.Tags;

/// <summary>Part of a tag's markup that may itself be Liquid, such as an include's name. Parsed at first use, as in Jekyll.</summary>
internal sealed class TemplateText(string text, bool isTemplate, LiquidOptions options)
{
    private LiquidTemplate? _template;

    public string Render(LiquidContext context)
    {
        if (!isTemplate)
        {
            return text;
        }

        _template ??= new LiquidParser(options).Parse(text);
        return _template.Render(context);
    }
}
