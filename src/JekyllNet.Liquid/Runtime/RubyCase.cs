using System.Text;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's case mapping: Unicode's, with the mappings to several characters, without regard to context.</summary>
internal static class RubyCase
{
    public static string Upcase(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToUpperInvariant();
        }

        var result = new StringBuilder(text.Length + 4);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\x7f' && RubyCaseData.Upper.TryGetValue(text[i], out var upper))
            {
                result.Append(text[from..i].ToUpperInvariant()).Append(upper);
                from = i + 1;
            }
        }

        return result.Append(text[from..].ToUpperInvariant()).ToString();
    }

    public static string Downcase(string text) => text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    /// <summary>The first letter in title case, the others in lower case.</summary>
    public static string Capitalize(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var first = text[..(char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1)];
        return Title(first) + Downcase(text[first.Length..]);
    }

    private static string Title(string letter) => letter[0] switch
    {
        // Georgian has capitals, but no title case.
        >= '\u10d0' and <= '\u10ff' => letter,
        var c => RubyCaseData.Title.TryGetValue(c, out var title) ? title : Upcase(letter),
    };
}
