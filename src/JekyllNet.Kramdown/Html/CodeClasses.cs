using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>The classes that a highlighter left on code.</summary>
internal static class CodeClasses
{
    private const string Highlighter = "highlighter-";

    /// <summary>Takes classes like <c>highlighter-rouge</c> away with the space around them.</summary>
    public static void RemoveHighlighter(Element element)
    {
        var classes = element.Attributes?["class"];
        for (var at = 0; classes is not null && (at = classes.IndexOf(Highlighter, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = at + Highlighter.Length;
            while (end < classes.Length && Chars.IsAsciiWord(classes[end]))
            {
                end++;
            }

            if (end == at + Highlighter.Length || (at > 0 && Chars.IsWord(classes[at - 1])))
            {
                at++;
                continue;
            }

            var start = at;
            while (start > 0 && Chars.IsSpace(classes[start - 1]))
            {
                start--;
            }

            while (start == at && end < classes.Length && Chars.IsSpace(classes[end]))
            {
                end++;
            }

            classes = string.Concat(classes.AsSpan(0, start), classes.AsSpan(end));
            element.OwnAttributes.Set("class", classes);
            at = start;
        }
    }

    /// <summary>Gives a <c>pre</c> element the language of the only <c>code</c> element in it.</summary>
    public static void TakeLanguage(Element element)
    {
        if (element.ChildrenOrNone is not [{ Value: "code" } code] || code.Attributes is not { } attributes
            || Rendering.CodeLanguage.Find(attributes) is not { } language)
        {
            return;
        }

        var own = element.Attributes?["class"];
        element.OwnAttributes.Set("class", $"language-{language} {own}".TrimEnd());
    }
}
