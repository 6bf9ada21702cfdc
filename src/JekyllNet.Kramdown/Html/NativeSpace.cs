using System.Collections.Frozen;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>What becomes of the text and whitespace between elements.</summary>
internal static class NativeSpace
{
    private static readonly FrozenSet<string> WithoutText = Set("html head hgroup ol ul dl table colgroup tbody thead tfoot tr select optgroup");

    private static readonly FrozenSet<string> Wrapped = Set(
        "body section nav article aside header footer address div li dd blockquote figure figcaption fieldset form");

    private static readonly FrozenSet<string> Tightened = Set(
        "body section nav article aside header footer address div li dd blockquote figure figcaption td th fieldset form");

    private static readonly FrozenSet<string> Stripped = Set(
        "address article aside blockquote body caption dd div dl dt fieldset figcaption form footer header h1 h2 h3 h4 h5 h6 legend li "
        + "nav p section td th");

    public static bool LosesText(string name) => WithoutText.Contains(name);

    public static void Tidy(Element element, string name)
    {
        if (!element.HasChildren)
        {
            return;
        }

        if (Stripped.Contains(name))
        {
            Strip(element.Children);
        }

        if (Tightened.Contains(name))
        {
            RemoveBlank(element);
        }

        if (Wrapped.Contains(name))
        {
            Wrap(element);
        }
    }

    private static void Strip(List<Element> children)
    {
        if (children[0].Kind == ElementKind.Text)
        {
            children[0].SetText(Chars.StripStart(children[0].TextSpan).ToString());
        }

        if (children[^1].Kind == ElementKind.Text)
        {
            children[^1].SetText(Chars.StripEnd(children[^1].TextSpan).ToString());
        }
    }

    public static void RemoveBlank(Element element)
    {
        var children = element.Children;
        var result = new List<Element>(children.Count);
        for (var i = 0; i < children.Count; i++)
        {
            var blank = children[i].Kind == ElementKind.Text && Chars.Strip(children[i].TextSpan).IsEmpty;
            if (!blank || !(i == 0 || i == children.Count - 1
                || (ElementKinds.IsBlock(children[i - 1]) && ElementKinds.IsBlock(children[i + 1]))))
            {
                result.Add(children[i]);
            }
        }

        element.SetChildren(result);
    }

    private static void Wrap(Element element)
    {
        var result = new List<Element>(element.Children.Count);
        Element? paragraph = null;
        foreach (var child in element.Children)
        {
            if (ElementKinds.IsBlock(child))
            {
                result.Add(child);
                paragraph = null;
                continue;
            }

            if (paragraph is null)
            {
                paragraph = new Element(ElementKind.Paragraph) { Transparent = true, Start = child.Start };
                result.Add(paragraph);
            }

            paragraph.Add(child);
        }

        element.SetChildren(result);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
