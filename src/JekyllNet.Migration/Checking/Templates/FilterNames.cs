namespace JekyllNet.Migration.Checking.Templates;

/// <summary>Finds the filters in a tag's or an output's markup.</summary>
internal static class FilterNames
{
    /// <summary>The words behind each bar that stands outside of quotes.</summary>
    public static IEnumerable<string> In(string markup)
    {
        var quote = '\0';
        for (var i = 0; i < markup.Length; i++)
        {
            var c = markup[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '|' && NameAfter(markup, i + 1) is { Length: > 0 } name)
            {
                yield return name;
            }
        }
    }

    private static string NameAfter(string markup, int start)
    {
        while (start < markup.Length && char.IsWhiteSpace(markup[start]))
        {
            start++;
        }

        var end = start;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] == '_'))
        {
            end++;
        }

        return markup[start..end];
    }
}
