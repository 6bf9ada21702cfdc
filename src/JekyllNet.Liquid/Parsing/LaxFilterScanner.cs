namespace JekyllNet.Liquid.Parsing;

/// <summary>Cuts the filters of a variable apart where the strict grammar gave up.</summary>
internal static class LaxFilterScanner
{
    /// <summary>The runs of words, white space and commas from <paramref name="start"/> on: what bars and stray quotes leave between them.</summary>
    public static IEnumerable<string> Split(string markup, int start)
    {
        var i = QuotedFragment.SkipSpace(markup, start);
        while (i < markup.Length)
        {
            var end = EndOfPart(markup, i);
            if (end > i)
            {
                yield return markup[i..end];
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>A filter's arguments: each word after a colon or comma, with the name and colon before it if there are such.</summary>
    public static List<string> Arguments(string part)
    {
        var arguments = new List<string>();
        for (var i = 0; i < part.Length;)
        {
            if (part[i] is ':' or ',')
            {
                var begin = QuotedFragment.SkipSpace(part, i + 1);
                var end = EndOfArgument(part, begin);
                if (end > begin)
                {
                    arguments.Add(part[begin..end]);
                    i = end;
                    continue;
                }
            }

            i++;
        }

        return arguments;
    }

    private static int EndOfPart(string markup, int start)
    {
        var i = start;
        while (i < markup.Length)
        {
            var next = QuotedFragment.SkipSpace(markup, i);
            next = next > i ? next : QuotedFragment.End(markup, i);
            next = next == i && markup[i] == ',' ? i + 1 : next;
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    private static int EndOfArgument(string part, int begin)
    {
        var nameEnd = QuotedFragment.SkipWord(part, begin);
        if (nameEnd > begin)
        {
            var colon = QuotedFragment.SkipSpace(part, nameEnd);
            if (colon < part.Length && part[colon] == ':')
            {
                var value = QuotedFragment.SkipSpace(part, colon + 1);
                var end = QuotedFragment.End(part, value);
                if (end > value)
                {
                    return end;
                }
            }
        }

        return QuotedFragment.End(part, begin);
    }
}
