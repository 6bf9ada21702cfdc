using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Horizontal rules: three or more stars, dashes or underscores.</summary>
internal static class HorizontalRuleRule
{
    public static bool TryParse(BlockParser parser)
    {
        var start = parser.Position;
        var end = End(parser, start);
        if (end < 0)
        {
            return false;
        }

        parser.Position = end;
        var rule = parser.NewBlock(ElementKind.HorizontalRule, start);
        rule.End = parser.ToDocument(end - 1) + 1;
        parser.Tree.Add(rule);
        return true;
    }

    /// <summary>Where the rule's line ends, or -1.</summary>
    public static int End(BlockParser parser, int line)
    {
        var text = parser.Text;
        var indent = parser.Scan.Indent(line);
        var at = line + indent;
        if (indent > 3 || at >= text.Length || text[at] is not ('*' or '-' or '_'))
        {
            return -1;
        }

        var mark = text[at];
        var count = 0;
        while (at < text.Length && (text[at] == mark || Chars.IsIndent(text[at])))
        {
            count += text[at] == mark ? 1 : 0;
            at++;
        }

        return count >= 3 && at < text.Length && text[at] == '\n' ? at + 1 : -1;
    }
}
