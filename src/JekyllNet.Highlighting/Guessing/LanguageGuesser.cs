namespace JekyllNet.Highlighting.Guessing;

/// <summary>Guesses a language from nothing but the text: an editor's mode line first, then what <see cref="LanguageDetectors"/> see.</summary>
internal static class LanguageGuesser
{
    /// <summary>The language, plain text when there is no sign, or when several languages claim the text (Rouge gives up there).</summary>
    public static Lexer Guess(string code)
    {
        var source = new SourceText(code);
        IReadOnlyList<Lexer> candidates = ModeLine.Languages(source.Text);
        if (candidates.Count != 1)
        {
            candidates = Detected(source, candidates);
        }

        return candidates.Count == 1 ? candidates[0] : Lexers.Find("plaintext")!;
    }

    private static IReadOnlyList<Lexer> Detected(SourceText source, IReadOnlyList<Lexer> among)
    {
        var found = new List<Lexer>();
        foreach (var (tag, detects) in LanguageDetectors.All)
        {
            Lexer lexer = Lexers.Find(tag)!;
            if ((among.Count == 0 || among.Contains(lexer)) && detects(source))
            {
                found.Add(lexer);
            }
        }

        return found.Count > 0 ? found : among;
    }
}
