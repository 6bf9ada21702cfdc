namespace JekyllNet.Migration.Markup;

/// <summary>Reads a tag's parts from its source.</summary>
internal static class MarkupTag
{
    private const string Space = " \t\r\n\f";

    /// <summary>How long the start tag at the beginning of the text is: up to its <c>&gt;</c> outside quotes, or all there is.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var next = text[i..].IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                return text.Length;
            }

            i += next;
            if (text[i] == '>')
            {
                return i + 1;
            }

            // A quote opens a value only behind an equals sign.
            var isValue = text[..i].TrimEnd(Space).EndsWith("=");
            var close = isValue ? text[(i + 1)..].IndexOf(text[i]) : -1;
            i += close < 0 ? 1 : close + 2;
        }

        return text.Length;
    }

    /// <summary>The name of a start or end tag.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        var end = name.IndexOfAny(" \t\r\n\f/>");
        return end < 0 ? name : name[..end];
    }

    /// <summary>Names and values of a start tag, as written, without quotes; a value is null where there is no equals sign.</summary>
    public static List<(string Name, string? Value)> Attributes(ReadOnlySpan<char> tag)
    {
        var attributes = new List<(string, string?)>();
        var rest = tag[(1 + Name(tag).Length)..].TrimEnd('>');
        if (rest.EndsWith("/"))
        {
            rest = rest[..^1];
        }

        while (!(rest = rest.TrimStart(" \t\r\n\f/")).IsEmpty)
        {
            var end = rest[1..].IndexOfAny(" \t\r\n\f=") + 1;
            var name = end == 0 ? rest : rest[..end];
            rest = rest[name.Length..];
            var value = rest.TrimStart(Space);
            if (!value.StartsWith("="))
            {
                attributes.Add((name.ToString(), null));
                continue;
            }

            value = value[1..].TrimStart(Space);
            var length = value.IsEmpty ? 0 : value[0] is '"' or '\'' ? value[1..].IndexOf(value[0]) : value.IndexOfAny(Space);
            var isQuoted = !value.IsEmpty && value[0] is '"' or '\'' && length >= 0;
            var text = isQuoted ? value.Slice(1, length) : length < 0 ? value : value[..length];
            attributes.Add((name.ToString(), text.ToString()));
            rest = isQuoted ? value[(length + 2)..] : value[text.Length..];
        }

        return attributes;
    }
}
