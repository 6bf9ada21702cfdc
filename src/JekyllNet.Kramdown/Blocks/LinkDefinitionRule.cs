using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Link definitions: a name in brackets, an address, and a quoted title on the same or the next line.</summary>
internal static class LinkDefinitionRule
{
    public static bool TryParse(BlockParser parser)
    {
        var text = parser.Text;
        var start = parser.Position;
        var name = start + parser.Scan.Indent(start) + 1;
        var lineEnd = parser.LineEnd(start);
        var nameEnd = text.IndexOf(']', name, lineEnd - name);
        if (nameEnd <= name || nameEnd + 1 >= lineEnd || text[nameEnd + 1] != ':')
        {
            return false;
        }

        var url = nameEnd + 2;
        while (url < lineEnd && Chars.IsIndent(text[url]))
        {
            url++;
        }

        if (!TryAngled(text, url, lineEnd, out var found) && !TryPlain(text, url, lineEnd, out found))
        {
            return false;
        }

        var id = LinkDefinition.NormalizeId(text.AsSpan(name, nameEnd - name));
        parser.Position = found.End;
        if (parser.State.Links.ContainsKey(id))
        {
            parser.State.Warn($"Duplicate link ID '{id}' on line {parser.LineAt(found.End)} - overwriting");
        }

        parser.AddMark(BlockEnd.LinkDefinition);
        parser.State.Links[id] = new LinkDefinition(found.Url, found.Title, parser.Tree.LastChild);
        return true;
    }

    /// <summary>An address between angle brackets ends at the first bracket after which the rest fits.</summary>
    private static bool TryAngled(string text, int url, int lineEnd, out (string Url, string? Title, int End) found)
    {
        found = default;
        if (url >= lineEnd || text[url] != '<')
        {
            return false;
        }

        for (var close = text.IndexOf('>', url, lineEnd - url); close >= 0; close = text.IndexOf('>', close + 1, lineEnd - close - 1))
        {
            if (TryRest(text, close + 1, lineEnd, out var title, out var end))
            {
                found = (text[(url + 1)..close], title, end);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A plain address ends at the first place after which the rest fits, which may be inside what looks like a title; kramdown then takes
    /// the whole for no definition.
    /// </summary>
    private static bool TryPlain(string text, int url, int lineEnd, out (string Url, string? Title, int End) found)
    {
        found = default;
        var end = url;
        while (end < lineEnd)
        {
            end++;
            if (Chars.IsSpace(text[end - 1]) || (end < lineEnd && !Chars.IsIndent(text[end])))
            {
                continue;
            }

            if (TryRest(text, end, lineEnd, out var title, out var after))
            {
                if (HasSpacedQuote(text.AsSpan(url, end - url)))
                {
                    return false;
                }

                found = (text[url..end], title, after);
                return true;
            }
        }

        return false;
    }

    private static bool HasSpacedQuote(ReadOnlySpan<char> url)
    {
        for (var i = 1; i < url.Length; i++)
        {
            if (url[i] is '"' or '\'' && Chars.IsIndent(url[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An optional title, on the same line after space or alone on the next line, then the line's end.</summary>
    private static bool TryRest(string text, int position, int lineEnd, out string? title, out int end)
    {
        var at = position;
        while (at < lineEnd && Chars.IsIndent(text[at]))
        {
            at++;
        }

        if (at == lineEnd)
        {
            var next = lineEnd + 1;
            while (next < text.Length && Chars.IsIndent(text[next]))
            {
                next++;
            }

            if (next < text.Length && TryTitle(text, next, text.IndexOf('\n', next), out title, out end))
            {
                return true;
            }

            title = null;
            end = lineEnd + 1;
            return lineEnd < text.Length;
        }

        title = null;
        end = -1;
        return at > position && TryTitle(text, at, lineEnd, out title, out end);
    }

    private static bool TryTitle(string text, int position, int lineEnd, out string? title, out int end)
    {
        title = null;
        end = -1;
        if (position >= text.Length || text[position] is not ('"' or '\''))
        {
            return false;
        }

        var last = lineEnd < 0 || lineEnd >= text.Length ? position : lineEnd;
        while (last > position && Chars.IsIndent(text[last - 1]))
        {
            last--;
        }

        if (last - 2 <= position || text[last - 1] != text[position])
        {
            return false;
        }

        title = text[(position + 1)..(last - 1)];
        end = lineEnd + 1;
        return true;
    }
}
