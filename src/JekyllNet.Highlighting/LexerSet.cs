using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting;

/// <summary>The languages of <see cref="Lexers"/> and lexers of one's own, which go before those of the same name.</summary>
/// <remarks>Immutable and safe to share between threads. Lexers of one's own are found by name; they take no options and are not guessed.</remarks>
public sealed class LexerSet
{
    private readonly Dictionary<string, ILexer> own;

    private LexerSet(Dictionary<string, ILexer> own) => this.own = own;

    /// <summary>Rouge's languages alone.</summary>
    public static LexerSet Rouge { get; } = new([]);

    /// <summary>This set and another lexer, which goes before those that have its names.</summary>
    public LexerSet With(ILexer lexer)
    {
        ArgumentNullException.ThrowIfNull(lexer);
        var more = new Dictionary<string, ILexer>(own, StringComparer.Ordinal) { [lexer.Tag] = lexer };
        foreach (string alias in lexer.Aliases)
        {
            more[alias] = lexer;
        }

        return new LexerSet(more);
    }

    /// <summary>The language of that tag or alias, or null.</summary>
    public ILexer? Find(string? name) => name is not null && own.TryGetValue(name, out ILexer? lexer) ? lexer : Lexers.Find(name);

    /// <summary>The language named, perhaps with options behind a question mark, or guessed (<see cref="Lexers.FindFancy"/>).</summary>
    /// <param name="name">The name. <c>guess</c> asks for the language to be guessed.</param>
    /// <param name="code">The code to guess from.</param>
    /// <returns>Null when no such language is known.</returns>
    public ILexer? FindFancy(string? name, string? code = null) =>
        name is not null && own.TryGetValue(LexerOptions.Separate(name).Name, out ILexer? lexer) ? lexer : Lexers.FindFancy(name, code);
}
