using System.Globalization;
using System.Text;

namespace JekyllNet.Plugins.Html;

/// <summary>Writes a tree as libxml2 2.9 writes HTML, with the line breaks that it adds between blocks.</summary>
internal static class HtmlWriter
{
    // What may stand in a link besides letters, digits and the percent sign's own; angle brackets are references by then.
    private const string AllowedInLinks = "-_.!~*'()@/:=?;#%&,+<>";

    /// <summary>Writes one node and what is in it.</summary>
    public static void Write(StringBuilder result, HtmlNode node)
    {
        switch (node.Kind)
        {
            case HtmlNodeKind.Element:
                WriteElement(result, node);
                break;
            case HtmlNodeKind.Text when node.Parent is { Name: var parent } && IsRaw(parent):
            case HtmlNodeKind.RawText:
                result.Append(node.Value);
                break;
            case HtmlNodeKind.Text:
                Escape(result, node.Value, false);
                break;
            case HtmlNodeKind.Comment:
                result.Append("<!--").Append(node.Value).Append("-->");
                break;
            case HtmlNodeKind.Instruction:
                result.Append("<?").Append(node.Name).Append(node.Attributes.Count > 0 ? " " : "").Append(node.Value).Append('>');
                break;
        }
    }

    private static bool IsRaw(string name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static void WriteElement(StringBuilder result, HtmlNode node)
    {
        result.Append('<').Append(node.Name);
        foreach (var attribute in node.Attributes)
        {
            WriteAttribute(result, node, attribute);
        }

        result.Append('>');
        if (!HtmlElements.IsEmpty(node.Name) && (node.FirstChild is not null || !HtmlElements.OmitsEndTagWhenEmpty(node.Name)))
        {
            WriteContent(result, node);
            result.Append("</").Append(node.Name).Append('>');
        }

        if (HtmlElements.IsBlock(node.Name) && node is { Next.IsText: false, Parent: { Kind: HtmlNodeKind.Element } parent } && BreaksLines(parent))
        {
            result.Append('\n');
        }
    }

    private static void WriteContent(StringBuilder result, HtmlNode node)
    {
        var breaks = HtmlElements.IsBlock(node.Name) && BreaksLines(node) && !ReferenceEquals(node.FirstChild, node.LastChild);
        if (breaks && !node.FirstChild!.IsText)
        {
            result.Append('\n');
        }

        for (var child = node.FirstChild; child is not null; child = child.Next)
        {
            Write(result, child);
        }

        if (breaks && !node.LastChild!.IsText)
        {
            result.Append('\n');
        }
    }

    // Not in p, pre and param, which libxml2 knows by their first letter.
    private static bool BreaksLines(HtmlNode node) => !node.Name.StartsWith('p');

    private static void WriteAttribute(StringBuilder result, HtmlNode node, HtmlAttribute attribute)
    {
        result.Append(' ').Append(attribute.Name);
        if (attribute.Value is null || HtmlElements.IsBooleanAttribute(attribute.Name))
        {
            return;
        }

        var escaped = new StringBuilder(attribute.Value.Length);
        Escape(escaped, attribute.Value, true);
        var isLink = attribute.Name is "href" or "action" or "src" || (attribute.Name == "name" && node.Name == "a");
        result.Append('=');
        Quote(result, isLink ? EscapeLink(escaped.ToString()) : escaped.ToString());
    }

    private static void Quote(StringBuilder result, string value)
    {
        if (!value.Contains('"', StringComparison.Ordinal))
        {
            result.Append('"').Append(value).Append('"');
        }
        else if (!value.Contains('\'', StringComparison.Ordinal))
        {
            result.Append('\'').Append(value).Append('\'');
        }
        else
        {
            result.Append('"').Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }
    }

    private static string EscapeLink(string value)
    {
        var text = value.AsSpan().TrimStart(" \t\n\r");
        var result = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || AllowedInLinks.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
            {
                result.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    // Server side includes and HTML 4's script macros stay as they are in attributes.
    private static void Escape(StringBuilder result, string text, bool isAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isAttribute && c is '<' or '&' && KeptLength(text.AsSpan(i)) is var kept and > 0)
            {
                result.Append(text, i, kept);
                i += kept - 1;
                continue;
            }

            switch (c)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                default:
                    if (c >= ' ' || c is '\n' or '\t' or '\r')
                    {
                        result.Append(c);
                    }

                    break;
            }
        }
    }

    private static int KeptLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("&{", StringComparison.Ordinal))
        {
            return text.IndexOf('}') + 1;
        }

        return text.StartsWith("<!--", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) is var end and >= 0 ? end + 3 : 0;
    }
}
