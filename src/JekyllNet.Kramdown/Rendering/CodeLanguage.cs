using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>The language of code, which is a class like <c>language-ruby</c>.</summary>
internal static class CodeLanguage
{
    private const string Prefix = "language-";

    public static string? Find(AttributeList attributes)
    {
        var (start, end) = Locate(attributes["class"]);
        return start < 0 ? null : attributes["class"]![(start + Prefix.Length)..end];
    }

    /// <summary>Takes the language's class away.</summary>
    public static string? Take(AttributeList attributes)
    {
        var classes = attributes["class"];
        var (start, end) = Locate(classes);
        if (start < 0)
        {
            return null;
        }

        var rest = Chars.Strip(string.Concat(classes.AsSpan(0, start), classes.AsSpan(end)));
        if (rest.IsEmpty)
        {
            attributes.Remove("class");
        }
        else
        {
            attributes.Set("class", rest.ToString());
        }

        return classes![(start + Prefix.Length)..end];
    }

    public static void MarkHighlighted(AttributeList attributes, string? language, string highlighter)
    {
        var classes = Chars.StripStart($"{attributes["class"]} highlighter-{highlighter}").ToString();
        if (language is not null)
        {
            var (start, end) = Locate(classes);
            classes = start == 0 ? string.Concat(Prefix, language, classes.AsSpan(end)) : $"{Prefix}{language} {classes}";
        }

        attributes.Set("class", classes);
    }

    private static (int Start, int End) Locate(string? classes)
    {
        for (var at = 0; classes is not null && (at = classes.IndexOf(Prefix, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + Prefix.Length;
            while (end < classes.Length && !Chars.IsSpace(classes[end]))
            {
                end++;
            }

            if (end > at + Prefix.Length && (at == 0 || !Chars.IsWord(classes[at - 1])))
            {
                return (at, end);
            }
        }

        return (-1, -1);
    }
}
