namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Finds where templates use a tag or a filter.</summary>
internal static class LiquidUses
{
    /// <summary>The places as <c>path(line)</c>, up to a number.</summary>
    public static IEnumerable<string> Of(RubyRegistration registration, IReadOnlyList<SourceText> texts, int most) => registration.Kind switch
    {
        "tag" => Places(texts, line => UsesTag(line, registration.Name)).Take(most),
        "filter" => Places(texts, line => UsesFilter(line, registration.Name)).Take(most),
        _ => [],
    };

    private static IEnumerable<string> Places(IReadOnlyList<SourceText> texts, Func<string, bool> uses)
    {
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Lines.Length; i++)
            {
                if (uses(text.Lines[i]))
                {
                    yield return FormattableString.Invariant($"{text.Path}({i + 1})");
                }
            }
        }
    }

    private static bool UsesTag(ReadOnlySpan<char> line, string name) => Follows(line, "{%", name);

    private static bool UsesFilter(ReadOnlySpan<char> line, string name) => line.Contains('{') && Follows(line, "|", name);

    // Whether the name stands as a whole word right behind the sign.
    private static bool Follows(ReadOnlySpan<char> line, string sign, string name)
    {
        for (var at = line.IndexOf(sign); at >= 0; at = line.IndexOf(sign))
        {
            line = line[(at + sign.Length)..];
            var word = line.TrimStart("- \t");
            if (word.StartsWith(name) && (word.Length == name.Length || !(char.IsAsciiLetterOrDigit(word[name.Length]) || word[name.Length] is '_' or '-')))
            {
                return true;
            }
        }

        return false;
    }
}
