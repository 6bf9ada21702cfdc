using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting;

/// <summary>Turns source text of one language into tokens.</summary>
/// <remarks>Immutable and safe to share between threads: every call of <see cref="Lex"/> works on a state of its own.</remarks>
public sealed class Lexer : ILexer
{
    private readonly Func<LexerOptions, StateLexer>? create;
    private readonly LexerOptions options;

    internal Lexer(string tag, string title, IReadOnlyList<string> aliases, Func<LexerOptions, StateLexer>? create, LexerOptions options)
    {
        Tag = tag;
        Title = title;
        Aliases = aliases;
        this.create = create;
        this.options = options;
    }

    /// <summary>Rouge's name of the language, as <c>objective_c</c>.</summary>
    public string Tag { get; }

    /// <summary>The name for people, as <c>Objective-C</c>.</summary>
    public string Title { get; }

    /// <summary>The other names the language is found by.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>
    /// True when Rouge knows the language but this library has no lexer for it yet: the text then comes out as one plain token.
    /// </summary>
    public bool IsPlainTextFallback => create is null;

    /// <summary>Splits source text into tokens.</summary>
    /// <param name="code">Any text; what the language does not know becomes <see cref="TokenType.Error"/> tokens. Line ends are kept.</param>
    public TokenList Lex(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var tokens = new TokenList(code, isPlain: create is null || Tag == "plaintext");
        if (create is null)
        {
            tokens.Add(TokenType.Text, 0, code.Length);
            return tokens;
        }

        StateLexer lexer = Create();
        lexer.Reset();
        lexer.Run(code, 0, code.Length, tokens);
        return tokens;
    }

    internal StateLexer Create() => create?.Invoke(options) ?? new PlainTextLexer();

    internal Lexer With(LexerOptions changed) => new(Tag, Title, Aliases, create, changed);
}
