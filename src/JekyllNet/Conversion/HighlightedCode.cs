using JekyllNet.Highlighting;

namespace JekyllNet.Conversion;

/// <summary>Code that is ready to be written.</summary>
/// <param name="Tokens">Its tokens; a single one where <paramref name="Finished"/> has the HTML.</param>
/// <param name="Finished">Writes what a highlighter of the site's own made of the code.</param>
internal sealed record HighlightedCode(TokenList Tokens, Formatter? Finished)
{
    /// <summary>Whether its language is plain text.</summary>
    public bool IsPlainText { get; init; }
}
