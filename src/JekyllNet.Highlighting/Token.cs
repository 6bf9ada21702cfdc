namespace JekyllNet.Highlighting;

/// <summary>A stretch of source text and what it is.</summary>
/// <param name="Type">The kind of token.</param>
/// <param name="Start">Where the token begins in the source, in UTF-16 units.</param>
/// <param name="Length">How long it is; never zero.</param>
public readonly record struct Token(TokenType Type, int Start, int Length)
{
    /// <summary>The index just past the token.</summary>
    public int End => Start + Length;
}
