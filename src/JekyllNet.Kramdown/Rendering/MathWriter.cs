using JekyllNet.Kramdown.Attributes;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes math for MathJax, or as it is when there is no math engine.</summary>
internal static class MathWriter
{
    public static void Write(RenderContext context, MarkdownObject node, string formula, bool isBlock)
    {
        var output = context.Out;
        var attributes = AttributeWriter.Read(node);
        if (context.Options.MathEngine == "mathjax")
        {
            WriteMathJax(context, attributes, formula, isBlock);
            return;
        }

        if (context.Options.MathEngine is { } engine)
        {
            context.Warnings.Add($"The configured math engine {engine} is not available.");
        }

        attributes ??= new AttributeList();
        attributes.Set("class", $"{attributes["class"]} kdmath".TrimStart());
        Wrap(context, isBlock ? "div" : "span", attributes, isBlock, () => output.Write(isBlock ? $"$$\n{formula}\n$$" : $"${formula}$"));
    }

    private static void WriteMathJax(RenderContext context, AttributeList? attributes, string formula, bool isBlock)
    {
        var output = context.Out;
        if (attributes is null or { Count: 0 })
        {
            WriteDelimited(output, formula, isBlock);
        }
        else if (isBlock)
        {
            Wrap(context, "div", attributes, true, () => WriteDelimited(output, formula, true));
        }
        else
        {
            Wrap(context, "span", attributes, false, () => output.Write($"${formula}$"));
        }
    }

    private static void WriteDelimited(HtmlBuffer output, string formula, bool isBlock)
    {
        output.Write(isBlock ? "\\[" : "\\(");
        HtmlEscape.All(output, formula);
        output.Write(isBlock ? "\\]\n" : "\\)");
    }

    private static void Wrap(RenderContext context, string name, AttributeList attributes, bool isBlock, Action body)
    {
        var output = context.Out;
        if (isBlock)
        {
            context.WriteIndent();
        }

        output.Write('<');
        output.Write(name);
        AttributeWriter.Write(output, attributes);
        output.Write('>');
        body();
        context.CloseTag(name);
        if (isBlock)
        {
            output.Write('\n');
        }
    }
}
