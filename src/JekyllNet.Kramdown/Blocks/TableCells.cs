using JekyllNet.Kramdown.Spans;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Splits a row into cells at the pipes that are neither escaped nor part of code.</summary>
internal static class TableCells
{
    public static List<Element> Split(BlockParser parser, int start, int end)
    {
        var text = parser.Text;
        var cells = new List<Element>();
        for (var at = start; at < end;)
        {
            var (code, codeEnd) = FindCodeElement(text, at, end);
            AddPlain(parser, cells, at, code < 0 ? end : code);
            if (code < 0)
            {
                break;
            }

            AddPiece(cells, text, code, codeEnd, parser.Map);
            at = codeEnd;
        }

        return cells;
    }

    private static (int Start, int End) FindCodeElement(string text, int start, int end)
    {
        var open = text.IndexOf("<code", start, end - start, StringComparison.Ordinal);
        var tag = open < 0 ? -1 : text.IndexOf('>', open + 5, end - open - 5);
        var close = tag < 0 ? -1 : text.IndexOf("</code>", tag + 1, end - tag - 1, StringComparison.Ordinal);
        return close < 0 ? (-1, -1) : (open, close + 7);
    }

    private static void AddPlain(BlockParser parser, List<Element> cells, int start, int end)
    {
        var text = parser.Text;
        if (text.IndexOf('`', start, end - start) < 0)
        {
            SplitAtPipes(cells, text, start, end, parser.Map);
            return;
        }

        var root = new Element(ElementKind.Root);
        new SpanParser(parser.State, text, start, end, parser.Map, ElementKind.RawText, parser.Depth).ParseAll(root, SpanRules.CodeSpan);
        foreach (var child in root.ChildrenOrNone)
        {
            if (child.Kind == ElementKind.RawText)
            {
                var (source, from, to) = child.TextWindow;
                SplitAtPipes(cells, source, from, to, child.Map);
            }
            else
            {
                var code = Delimited(child.Value);
                AddPiece(cells, code, 0, code.Length, LineMap.At(child.Start));
            }
        }
    }

    /// <summary>Code in as many backticks as it needs.</summary>
    private static string Delimited(string code)
    {
        int longest = 0, run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var delimiter = new string('`', longest + 1);
        return longest > 0 ? $"{delimiter} {code} {delimiter}" : delimiter + code + delimiter;
    }

    private static void SplitAtPipes(List<Element> cells, string text, int start, int end, LineMap? map)
    {
        if (end == start)
        {
            return;
        }

        var first = true;
        for (var at = start; at <= end;)
        {
            var pipe = at;
            while ((pipe = text.IndexOf('|', pipe, end - pipe)) > start && text[pipe - 1] == '\\')
            {
                pipe++;
            }

            pipe = pipe < 0 ? end : pipe;
            if (first)
            {
                AddUnescaped(cells, text, at, pipe, map);
            }
            else
            {
                cells.Add(Element.OfText(ElementKind.RawText, text, at, at, map));
                AddUnescaped(cells, text, at, pipe, map);
            }

            first = false;
            at = pipe + 1;
        }
    }

    private static void AddUnescaped(List<Element> cells, string text, int start, int end, LineMap? map)
    {
        for (var at = start; ;)
        {
            var escape = text.IndexOf("\\|", at, end - at, StringComparison.Ordinal);
            AddPiece(cells, text, at, escape < 0 ? end : escape, map);
            if (escape < 0)
            {
                return;
            }

            AddPiece(cells, text, escape + 1, escape + 2, map);
            at = escape + 2;
        }
    }

    private static void AddPiece(List<Element> cells, string text, int start, int end, LineMap? map)
    {
        if (cells.Count == 0)
        {
            cells.Add(Element.OfText(ElementKind.RawText, text, start, end, map));
        }
        else
        {
            cells[^1].Append(text, start, end);
        }
    }
}
