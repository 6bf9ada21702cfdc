using System.Globalization;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>What both kinds of headers share: the text and the id in braces at its end.</summary>
internal static class HeaderText
{
    /// <summary>Shrinks the text by trailing space and by an id like <c>{#id}</c>.</summary>
    public static string? TakeId(string text, int start, ref int end)
    {
        end = TrimEnd(text, start, end);
        if (end - start < 4 || text[end - 1] != '}')
        {
            return null;
        }

        var open = text.LastIndexOf('{', end - 1, end - start);
        if (open <= start || open + 2 >= end - 1 || text[open + 1] != '#' || !Chars.IsIndent(text[open - 1]))
        {
            return null;
        }

        var id = text.AsSpan(open + 2, end - open - 3);
        if (!IsNameStart(id[0]) || id[1..].ContainsAnyExcept(NameChars) && !AllNameChars(id[1..]))
        {
            return null;
        }

        end = TrimEnd(text, start, open - 1);
        return id.ToString();
    }

    public static int TrimEnd(string text, int start, int end) => start + Chars.StripEnd(text.AsSpan(start, end - start)).Length;

    public static void Add(BlockParser parser, int level, int textStart, int textEnd, string? id, int end)
    {
        var start = parser.Position;
        parser.Position = end;
        var header = parser.NewBlock(ElementKind.Header, start);
        header.Level = level;
        header.End = parser.ToDocument(end - 1) + 1;
        parser.AddText(header, ElementKind.RawText, textStart, textEnd);
        header.Detail = header.LastChild!.TextString;
        if (id is not null)
        {
            header.OwnAttributes.Set("id", id);
        }

        parser.Tree.Add(header);
    }

    private static readonly System.Buffers.SearchValues<char> NameChars =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    private static bool AllNameChars(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(IsNameStart(c) || char.IsAsciiDigit(c) || c is '-' or '.'
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameStart(char c) => c is ':' or '_' || Chars.IsAlpha(c);
}
