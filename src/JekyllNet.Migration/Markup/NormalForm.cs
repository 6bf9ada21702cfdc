using System.Net;
using System.Text;

namespace JekyllNet.Migration.Markup;

/// <summary>Writes tokens in a form in which only some differences are left.</summary>
internal static class NormalForm
{
    /// <summary>The tokens with white space folded, and on demand with attributes in alphabetical order and entities resolved.</summary>
    public static string Of(MarkupStretch stretch, bool sortsAttributes, bool resolvesEntities)
    {
        var result = new StringBuilder();
        foreach (var token in stretch.Tokens)
        {
            var source = token.In(stretch.Text);
            switch (token.Kind)
            {
                case MarkupTokenKind.StartTag:
                    AppendTag(result, source, sortsAttributes, resolvesEntities);
                    break;
                case MarkupTokenKind.Text:
                    AppendText(result, resolvesEntities ? WebUtility.HtmlDecode(source.ToString()) : source);
                    break;
                case MarkupTokenKind.Preformatted when resolvesEntities:
                    result.Append(WebUtility.HtmlDecode(source.ToString()));
                    break;
                case MarkupTokenKind.Preformatted:
                    result.Append(source);
                    break;
                default:
                    AppendFolded(result, source);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The text of preformatted blocks without its tags.</summary>
    public static string CodeText(MarkupStretch stretch)
    {
        var result = new StringBuilder();
        foreach (var token in stretch.Tokens)
        {
            var rest = token.In(stretch.Text);
            while (!rest.IsEmpty)
            {
                var tag = rest.IndexOf('<');
                var plain = tag < 0 ? rest : rest[..tag];
                result.Append(WebUtility.HtmlDecode(plain.ToString()));
                rest = rest[plain.Length..];
                if (!rest.IsEmpty)
                {
                    rest = rest[MarkupTag.LengthOf(rest)..];
                }
            }
        }

        return result.ToString();
    }

    /// <summary>The tags alone, in order, without what stands between them.</summary>
    public static string TagsOnly(MarkupStretch stretch)
    {
        var result = new StringBuilder();
        foreach (var token in stretch.Tokens)
        {
            if (token.Kind is MarkupTokenKind.StartTag)
            {
                AppendTag(result, token.In(stretch.Text), sortsAttributes: true, resolvesEntities: true);
            }
            else if (token.Kind is MarkupTokenKind.EndTag)
            {
                AppendFolded(result, token.In(stretch.Text));
            }
            else if (token.Kind is MarkupTokenKind.Preformatted)
            {
                result.Append("<pre>");
            }
        }

        return result.ToString();
    }

    private static void AppendTag(StringBuilder result, ReadOnlySpan<char> source, bool sortsAttributes, bool resolvesEntities)
    {
        if (!sortsAttributes && !resolvesEntities)
        {
            AppendFolded(result, source);
            return;
        }

        var attributes = MarkupTag.Attributes(source);
        if (sortsAttributes)
        {
            attributes.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        }

        result.Append('<').Append(MarkupTag.Name(source));
        foreach (var (name, value) in attributes)
        {
            result.Append(' ').Append(name);
            if (value is not null)
            {
                result.Append("=\"").Append(resolvesEntities ? WebUtility.HtmlDecode(value) : value).Append('"');
            }
        }

        result.Append('>');
    }

    // Space next to a tag may be there or not: whether it can be seen is for a browser to say, and the class is named for it.
    private static void AppendText(StringBuilder result, ReadOnlySpan<char> text)
    {
        result.Append('\0');
        AppendFolded(result, text.Trim(" \t\r\n\f"));
        if (result[^1] == '\0')
        {
            result.Length--;
        }
    }

    private static void AppendFolded(StringBuilder result, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
    }
}
