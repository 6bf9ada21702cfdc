using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Syntax;
using JekyllNet.Kramdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes the attributes of elements.</summary>
internal static class AttributeWriter
{
    public static AttributeList? Read(MarkdownObject element) =>
        element.TryGetAttributes() is { } attributes ? OrderedAttributes.Read(attributes) : null;

    public static void Write(HtmlBuffer output, MarkdownObject element)
    {
        if (Read(element) is { } attributes)
        {
            Write(output, attributes);
        }
    }

    public static void Write(HtmlBuffer output, AttributeList attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (name != "id" || !Chars.Strip(value).IsEmpty)
            {
                Write(output, name, value);
            }
        }
    }

    public static void Write(HtmlBuffer output, string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        HtmlEscape.Attribute(output, value);
        output.Write('"');
    }
}
