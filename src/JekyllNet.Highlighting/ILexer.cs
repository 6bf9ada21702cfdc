namespace JekyllNet.Highlighting;

/// <summary>Splits the source text of one language into tokens. Implement it for a language that Rouge does not have, or to replace a lexer of it.</summary>
/// <remarks>
/// Register an implementation in a <see cref="LexerSet"/>, for a site with <c>SiteBuilder.AddLexer</c>. Several threads call it at once.
/// </remarks>
public interface ILexer
{
    /// <summary>The name that code blocks ask for the language by, as <c>objective_c</c>. Jekyll's <c>highlight</c> tag looks names up in lower case.</summary>
    string Tag { get; }

    /// <summary>Other names of the language.</summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>Splits source text into tokens; <see cref="TokenListBuilder"/> makes the list.</summary>
    /// <param name="code">Any text at all. Whatever it is, the tokens should cover it.</param>
    TokenList Lex(string code);
}
