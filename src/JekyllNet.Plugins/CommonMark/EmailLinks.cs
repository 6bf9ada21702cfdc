namespace JekyllNet.Plugins.CommonMark;

/// <summary>Finds bare mail addresses in text, which cmark's extension <c>autolink</c> makes links.</summary>
internal static class EmailLinks
{
    /// <summary>The next address at or after a position: its start and end, or -1.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var offset = text[at..].IndexOf('@');
            if (offset < 0)
            {
                break;
            }

            at += offset;
            var start = at;
            while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '+' or '-' or '_'))
            {
                start--;
            }

            var end = HostEnd(text, at + 1);
            if (start < at && end > at)
            {
                return (start, end);
            }
        }

        return (-1, -1);
    }

    /// <summary>The end of a host with a dot in it, which must end in a letter; -1 if there is none.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int start)
    {
        var dots = 0;
        var end = start;
        for (; end < text.Length; end++)
        {
            if (text[end] == '@')
            {
                return -1;
            }

            if (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
            {
                dots++;
            }
            else if (!char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('-' or '_'))
            {
                break;
            }
        }

        return dots > 0 && char.IsAsciiLetter(text[end - 1]) ? end : -1;
    }
}
