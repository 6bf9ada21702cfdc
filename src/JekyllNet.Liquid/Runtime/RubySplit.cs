namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>String#split</c>.</summary>
internal static class RubySplit
{
    /// <summary>A single space splits at runs of white space, nothing splits into characters, and empty texts at the end are dropped.</summary>
    public static List<string> Split(string text, string pattern)
    {
        if (pattern == " ")
        {
            return Words(text);
        }

        var parts = pattern.Length == 0 ? Characters(text) : [.. text.Split(pattern)];
        while (parts is [.., ""])
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !RubyString.IsSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
            }

            i++;
        }

        return words;
    }

    private static List<string> Characters(string text)
    {
        var characters = new List<string>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            characters.Add(text.Substring(i, pair ? 2 : 1));
            i += pair ? 1 : 0;
        }

        return characters;
    }
}
