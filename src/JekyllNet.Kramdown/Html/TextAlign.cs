using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Html;

/// <summary>Finds <c>text-align</c> in style attributes.</summary>
internal static class TextAlign
{
    private static readonly string[] Names = ["center", "left", "right", "justify", "inherit"];

    /// <summary>Where the declaration stands, with the semicolon before it if asked for, and its value; -1 when there is none.</summary>
    public static (int Start, int End, string? Name) Find(string? style, bool takable)
    {
        const string Property = "text-align:";
        for (var at = 0; style is not null && (at = style.IndexOf(Property, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var value = at + Property.Length;
            while (value < style.Length && Chars.IsSpace(style[value]))
            {
                value++;
            }

            if (value == at + Property.Length)
            {
                continue;
            }

            for (var i = 0; i < (takable ? 3 : Names.Length); i++)
            {
                if (style.AsSpan(value).StartsWith(Names[i], StringComparison.Ordinal))
                {
                    return (WithSemicolon(style, at), value + Names[i].Length, Names[i]);
                }
            }
        }

        return (-1, -1, null);
    }

    private static int WithSemicolon(string style, int start)
    {
        var at = start;
        while (at > 0 && Chars.IsSpace(style[at - 1]))
        {
            at--;
        }

        return at > 0 && style[at - 1] == ';' ? at - 1 : start;
    }
}
