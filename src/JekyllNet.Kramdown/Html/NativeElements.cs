using System.Text;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>The elements whose conversion needs more than a change of kind.</summary>
internal static class NativeElements
{
    public static bool TryConvert(Element element)
    {
        switch (element.Value)
        {
            case "a" when element.Attributes?.Contains("href") == true:
                NativeConverter.Become(element, ElementKind.Link);
                NativeConverter.ProcessChildren(element, true, false);
                return true;
            case "a":
                NativeConverter.KeepAsHtml(element, false, false);
                return true;
            case "em" or "i":
                Emphasis(element, ElementKind.Emphasis);
                return true;
            case "strong" or "b":
                Emphasis(element, ElementKind.Strong);
                return true;
            case ['h', >= '1' and <= '6' and var level]:
                NativeConverter.Become(element, ElementKind.Header);
                element.Level = level - '0';
                element.Detail = Text(element);
                NativeConverter.ProcessChildren(element, true, false);
                return true;
            case "code" or "pre":
                Code(element);
                return true;
            case "table":
                NativeTable.Convert(element);
                return true;
            case "textarea":
                NativeConverter.KeepAsHtml(element, true, true);
                return true;
            case "script" when element.OwnAttributes["type"] is { } type && Rendering.WordMatch.Contains(type, "math/tex"):
                Math(element, type);
                return true;
            default:
                return false;
        }
    }

    private static void Emphasis(Element element, ElementKind kind)
    {
        var text = Text(element);
        if (text.Length > 0 && (Chars.IsSpace(text[0]) || Chars.IsSpace(text[^1])))
        {
            NativeConverter.KeepAsHtml(element, false, false);
            return;
        }

        NativeConverter.Become(element, kind);
        NativeConverter.ProcessChildren(element, true, false);
    }

    private static void Code(Element element)
    {
        var pieces = new List<Element>();
        NativeText.Split(Text(element), element.Start, pieces);
        var code = new StringBuilder();
        foreach (var piece in pieces)
        {
            var character = piece.Kind switch
            {
                ElementKind.Text => piece.TextString,
                ElementKind.Entity => ((Entity)piece.Extra!).Character,
                _ => EntityTable.Named(piece.Value).Character,
            };
            if (character is null)
            {
                NativeConverter.KeepAsHtml(element, false, true);
                return;
            }

            code.Append(character);
        }

        if (element.Value == "code")
        {
            NativeConverter.Become(element, ElementKind.CodeSpan);
            CodeClasses.RemoveHighlighter(element);
        }
        else
        {
            NativeConverter.Become(element, ElementKind.CodeBlock);
            CodeClasses.TakeLanguage(element);
        }

        element.Value = code.ToString();
        element.SetChildren(null);
    }

    private static void Math(Element element, string type)
    {
        var formula = element.HasChildren ? element.Children[0].Value : "";
        element.SetChildren(null);
        NativeConverter.Become(element, ElementKind.Math);
        element.IsBlock = type.Contains("mode=display", StringComparison.Ordinal);
        element.Value = WithoutCdata(formula);
        element.Attributes!.Remove("type");
    }

    private static string WithoutCdata(string formula)
    {
        var start = 0;
        if (formula.StartsWith('%'))
        {
            start++;
            while (start < formula.Length && Chars.IsSpace(formula[start]))
            {
                start++;
            }
        }

        const string Open = "<![CDATA[";
        if (!formula.AsSpan(start).StartsWith(Open, StringComparison.Ordinal) || !formula.EndsWith("]]>", StringComparison.Ordinal))
        {
            return formula;
        }

        start += Open.Length;
        start += start < formula.Length && formula[start] == '\n' ? 1 : 0;
        var end = formula.Length - 3;
        end -= end - start >= 2 && formula[end - 1] == '%' && Chars.IsSpace(formula[end - 2]) ? 2 : 0;
        return start < end ? formula[start..end] : "";
    }

    private static string Text(Element element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(Element element, StringBuilder text)
    {
        if (element.Kind == ElementKind.Text)
        {
            text.Append(element.TextSpan);
        }

        foreach (var child in element.ChildrenOrNone)
        {
            Append(child, text);
        }
    }
}
