using JekyllNet.Highlighting.Guessing;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting;

/// <summary>The languages by name: all 228 that Rouge 4.7.0 registers, under all their names.</summary>
/// <remarks>Names are matched exactly, as Rouge does: <c>ruby</c> is known, <c>Ruby</c> is not.</remarks>
public static class Lexers
{
    private static readonly Dictionary<string, Lexer> ByName = Register();

    /// <summary>All languages, sorted by tag.</summary>
    public static IReadOnlyList<Lexer> All { get; } =
        [.. ByName.Values.Distinct().OrderBy(lexer => lexer.Tag, StringComparer.Ordinal)];

    /// <summary>The language of that tag or alias, or null (<c>Rouge::Lexer.find</c>).</summary>
    public static Lexer? Find(string? name) => name is not null && ByName.TryGetValue(name, out Lexer? lexer) ? lexer : null;

    /// <summary>
    /// The language a fence's info string or a <c>highlight</c> tag names, with options given as in a query string:
    /// <c>php?start_inline=1</c> (<c>Rouge::Lexer.find_fancy</c>).
    /// </summary>
    /// <param name="name">The name. <c>guess</c> asks for the language to be guessed.</param>
    /// <param name="code">The code to guess from.</param>
    /// <returns>Null when no such language is known.</returns>
    /// <remarks>Departs from Rouge in one thing: where that raises an error since several languages claim the code, it is plain text here.</remarks>
    public static Lexer? FindFancy(string? name, string? code = null)
    {
        if (name is null)
        {
            return null;
        }

        var (language, query) = LexerOptions.Separate(name);
        Lexer? lexer = language == "guess" ? LanguageGuesser.Guess(code ?? "") : Find(language);
        return query is null ? lexer : lexer?.With(LexerOptions.Parse(query));
    }

    private static Dictionary<string, Lexer> Register()
    {
        var names = new Dictionary<string, Lexer>(512, StringComparer.Ordinal);
        foreach (var (tag, title, aliases) in LexerFacts.All)
        {
            var lexer = new Lexer(tag, title, aliases, LexerFactories.Find(tag), LexerOptions.None);
            names[tag] = lexer;
            foreach (string alias in aliases)
            {
                names[alias] = lexer;
            }
        }

        return names;
    }
}
