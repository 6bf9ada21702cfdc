using System.Globalization;
using System.Text;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Tree;

/// <summary>GFM's last step: line breaks in texts and ids of headers, except inside HTML elements.</summary>
internal sealed class GfmUpdater(ParseState state)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly string lineBreak = state.Dialect.HardWrap ? "\n" : "\\\n";

    public void Update(Element element)
    {
        var children = element.ChildrenOrNone;
        List<Element>? result = null;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (child.Kind == ElementKind.Text)
            {
                if (child.TextSpan.IndexOf(lineBreak, StringComparison.Ordinal) >= 0)
                {
                    result ??= children.GetRange(0, i);
                    Split(element, child, i == children.Count - 1, result);
                    continue;
                }
            }
            else if (child.Kind == ElementKind.Header && state.Options.AutoIds && child.Attributes?.Contains("id") != true)
            {
                child.OwnAttributes.Set("id", NewId(child.Detail ?? ""));
            }
            else if (child.Kind != ElementKind.HtmlElement && child.HasChildren)
            {
                StackGuard.Run(this, child, static (self, c) => self.Update(c));
            }

            result?.Add(child);
        }

        if (result is not null)
        {
            element.SetChildren(result);
        }
    }

    private void Split(Element element, Element child, bool isLast, List<Element> result)
    {
        var (text, start, end) = child.TextWindow;
        var first = true;
        for (var at = start; ;)
        {
            var next = text.IndexOf(lineBreak, at, end - at, StringComparison.Ordinal);
            var lineEnd = next < 0 ? end : next;
            var from = first ? at : at - 1;
            var piece = Element.OfText(ElementKind.Text, text, from, lineEnd, child.Map);
            piece.Start = child.Start < 0 ? -1 : child.Start + from - start;
            result.Add(piece);
            first = false;
            if (next < 0)
            {
                return;
            }

            at = next + lineBreak.Length;
            if (!(at == end && isLast && ElementKinds.IsBlock(element)))
            {
                result.Add(new Element(ElementKind.LineBreak) { Start = piece.Start });
            }
        }
    }

    private string NewId(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in Chars.Downcase(text).EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t')
            {
                id.Append('-');
            }
            else if (rune.Value == '-' || Chars.IsWord(rune))
            {
                id.Append(rune);
            }
        }

        var result = id.ToString();
        var count = ids.TryGetValue(result, out var last) ? last + 1 : 0;
        ids[result] = count;
        if (count > 0)
        {
            result = string.Create(CultureInfo.InvariantCulture, $"{result}-{count}");
        }

        return state.Options.AutoIdPrefix + result;
    }
}
