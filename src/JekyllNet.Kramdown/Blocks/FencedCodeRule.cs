using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>
/// Fenced code. The fence may be taken shorter than it is written when only a shorter one closes it; the marks left over then belong to
/// the language.
/// </summary>
internal static class FencedCodeRule
{
    public static bool TryParse(BlockParser parser, int start)
    {
        var text = parser.Text;
        var gfm = parser.State.Dialect.IsGfm;
        var indent = parser.Scan.Indent(start);
        if (indent > (gfm ? 3 : 0))
        {
            return false;
        }

        var run = start + indent;
        var runEnd = run;
        while (runEnd < text.Length && (text[runEnd] == '~' || (gfm && text[runEnd] == '`')))
        {
            runEnd++;
        }

        if (runEnd - run < 3 || !TryInfo(text, runEnd, out _, out var first))
        {
            return false;
        }

        for (var end = Math.Min(runEnd, run + parser.Fences.LongestFrom(first)); end >= run + 3; end--)
        {
            if (!TryInfo(text, end, out var language, out var content))
            {
                return false;
            }

            var (closer, blockEnd) = parser.Fences.Find(text.AsSpan(run, end - run), content);
            if (closer >= 0)
            {
                Add(parser, start, text[content..closer], language, blockEnd);
                return true;
            }
        }

        return false;
    }

    private static void Add(BlockParser parser, int start, string code, string language, int end)
    {
        parser.Position = end;
        var block = parser.NewBlock(ElementKind.CodeBlock, start);
        block.Value = code;
        block.IsClosed = true;
        block.End = parser.ToDocument(end - 1) + 1;
        if (language.Length > 0)
        {
            var options = language.IndexOf('?', 1);
            block.Detail = language;
            block.OwnAttributes.Set("class", "language-" + (options < 0 ? language : language[..options]));
        }

        parser.Tree.Add(block);
    }

    /// <summary>The language after the fence, if any, and where the code starts.</summary>
    private static bool TryInfo(string text, int position, out string language, out int content)
    {
        language = "";
        content = -1;
        while (position < text.Length && Chars.IsSpace(text[position]))
        {
            if (text[position++] == '\n')
            {
                content = position;
                return true;
            }
        }

        var end = position;
        while (end < text.Length && !Chars.IsSpace(text[end]))
        {
            end++;
        }

        language = text[position..end];
        while (end < text.Length && Chars.IsSpace(text[end]))
        {
            if (text[end++] == '\n')
            {
                content = end;
                return true;
            }
        }

        return false;
    }
}
