using JekyllNet.Kramdown.Blocks;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Reads a text that is HTML (<c>input: html</c>).</summary>
internal static class HtmlDocumentReader
{
    public static void Read(BlockParser parser, Element root)
    {
        while (ReadProlog(parser, root))
        {
        }

        parser.Tree = root;
        new BlockHtmlReader(parser, true).ReadRaw(root, 0);
        NativeConverter.ConvertDocument(root);
    }

    /// <summary>Reads an instruction or comment before the first element; the document type is left out.</summary>
    private static bool ReadProlog(BlockParser parser, Element root)
    {
        var text = parser.Text;
        var start = parser.Position;
        while (start < text.Length && Chars.IsSpace(text[start]))
        {
            start++;
        }

        if (text.AsSpan(start).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) && text.IndexOf('>', start) is > 0 and var close)
        {
            parser.Position = close + 1;
            return true;
        }

        var (kind, end) = parser.Html.InstructionEnd(start) is > 0 and var instruction
            ? (ElementKind.XmlInstruction, instruction)
            : (ElementKind.XmlComment, parser.Html.CommentEnd(start));
        if (end < 0)
        {
            return false;
        }

        root.Add(new Element(kind) { Value = text[start..end], IsBlock = true, Start = parser.ToDocument(start), End = parser.ToDocument(end) });
        parser.Position = end;
        return true;
    }
}
