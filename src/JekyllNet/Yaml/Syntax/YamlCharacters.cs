namespace JekyllNet.Yaml.Syntax;

/// <summary>Which characters a YAML text may hold.</summary>
internal static class YamlCharacters
{
    /// <exception cref="YamlProblem">The text holds a control character or half a surrogate pair.</exception>
    public static void Verify(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\t' or '\r' or '\u0085' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            throw new YamlProblem(char.IsSurrogate(c) ? "invalid leading UTF-8 octet" : "control characters are not allowed", null, default);
        }
    }

    /// <summary>Letters, digits, <c>_</c> and <c>-</c>: what names of anchors and tag handles consist of.</summary>
    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}
