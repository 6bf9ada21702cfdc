using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>HTML that stands as a block.</summary>
internal static class BlockHtmlRule
{
    public static RuleResult TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var html = parser.Html;
        var comment = html.CommentEnd(start);
        if (comment >= 0)
        {
            parser.Tree.Add(new Element(ElementKind.XmlComment)
            {
                Value = text[start..comment], IsBlock = true, Start = parser.ToDocument(start), End = parser.ToDocument(comment - 1) + 1,
            });
            parser.Position = comment;
            BlockHtmlReader.SkipTrailingSpace(parser);
            return RuleResult.Taken;
        }

        var indent = parser.Scan.Indent(start);
        var open = start + indent;
        if (indent == 4)
        {
            return RuleResult.None;
        }

        if (html.TryStartTag(open, out var tag) && !IsSpan(text, tag.NameStart, tag.NameEnd))
        {
            var reader = new BlockHtmlReader(parser);
            reader.ReadElement(tag, open, 0);
            if (parser.State.Options.HtmlToNative)
            {
                NativeConverter.Convert(parser.Tree.LastChild!, null);
            }

            return RuleResult.Taken;
        }

        var (nameEnd, end) = html.EndTag(open);
        if (end < 0 || IsSpan(text, open + 2, nameEnd))
        {
            return RuleResult.None;
        }

        var name = text[(open + 2)..nameEnd].ToLowerInvariant();
        if (parser.Tree.Kind != ElementKind.HtmlElement || parser.Tree.Value != name)
        {
            return RuleResult.None;
        }

        parser.Position = end;
        return RuleResult.ElementEnd;
    }

    private static bool IsSpan(string text, int start, int end) => HtmlNames.Span.Contains(text[start..end].ToLowerInvariant());
}
