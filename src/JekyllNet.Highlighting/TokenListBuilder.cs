namespace JekyllNet.Highlighting;

/// <summary>Builds the tokens of a source text from its beginning on, one behind the other and without gaps. Not thread-safe.</summary>
/// <example>
/// <code>
/// var tokens = new TokenListBuilder("if x");
/// tokens.Add(TokenType.Keyword, 2);
/// return tokens.Build(); // " x" is plain text
/// </code>
/// </example>
public sealed class TokenListBuilder
{
    private readonly TokenList tokens;
    private bool built;

    /// <summary>Begins at the first character.</summary>
    /// <param name="source">The text that the tokens are of.</param>
    public TokenListBuilder(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        tokens = new TokenList(source);
    }

    /// <summary>Where the next token begins, in UTF-16 units.</summary>
    public int Position { get; private set; }

    /// <summary>What is left of the text.</summary>
    public ReadOnlySpan<char> Rest => tokens.Source.AsSpan(Position);

    /// <summary>Adds a token; one of the type of the token before it becomes part of that.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="length">How many UTF-16 units it takes. None is no token.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is not that long, or the length is negative.</exception>
    /// <exception cref="InvalidOperationException">The tokens are built.</exception>
    public void Add(TokenType type, int length)
    {
        ThrowIfBuilt();
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, tokens.Source.Length - Position);
        tokens.Add(type, Position, Position + length);
        Position += length;
    }

    /// <summary>The tokens; what is left of the text becomes plain text.</summary>
    /// <exception cref="InvalidOperationException">They are built.</exception>
    public TokenList Build()
    {
        Add(TokenType.Text, tokens.Source.Length - Position);
        built = true;
        return tokens;
    }

    private void ThrowIfBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The tokens are built.");
        }
    }
}
