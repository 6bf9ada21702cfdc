using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Makes elements of start tags.</summary>
internal static class HtmlElements
{
    public static Element Create(string text, HtmlTag tag, ParseState state, LineMap? map)
    {
        var name = HtmlNames.Normalize(text.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart));
        var element = new Element(ElementKind.HtmlElement) { Value = name };
        if (tag.Attributes is null)
        {
            return element;
        }

        var known = HtmlNames.Known.Contains(name);
        foreach (var (attributeName, value) in tag.Attributes)
        {
            var key = known ? Chars.Downcase(attributeName) : attributeName;
            if (element.OwnAttributes.Contains(key))
            {
                state.Warn($"Duplicate HTML attribute '{key}' on line {state.LineAt(map, tag.NameStart)} - overwriting previous one");
            }

            element.OwnAttributes.Set(key, value);
        }

        return element;
    }
}
