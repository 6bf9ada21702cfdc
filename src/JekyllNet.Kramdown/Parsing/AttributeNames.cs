using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>The names of attributes, attribute list definitions and footnotes: word characters, then dashes too.</summary>
internal static class AttributeNames
{
    /// <summary>The end of the name at a position; the position itself when there is none.</summary>
    public static int End(string text, int position, int limit)
    {
        if (position >= limit || !Chars.IsAsciiWord(text[position]))
        {
            return position;
        }

        while (position < limit && (Chars.IsAsciiWord(text[position]) || text[position] == '-'))
        {
            position++;
        }

        return position;
    }
}
