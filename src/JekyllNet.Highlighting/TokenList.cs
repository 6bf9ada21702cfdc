using System.Collections;
using System.Runtime.InteropServices;

namespace JekyllNet.Highlighting;

/// <summary>The tokens of one source text in order, neighbours of one type already merged.</summary>
/// <remarks>Immutable once a lexer has returned it, and then safe to share between threads.</remarks>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly List<Token> tokens;

    /// <param name="source">The text.</param>
    /// <param name="isPlain">Whether a single token is expected.</param>
    internal TokenList(string source, bool isPlain = false)
    {
        Source = source;
        tokens = new List<Token>(isPlain ? 1 : source.Length / 4);
    }

    /// <summary>The text that was lexed.</summary>
    public string Source { get; }

    /// <inheritdoc/>
    public int Count => tokens.Count;

    /// <inheritdoc/>
    public Token this[int index] => tokens[index];

    /// <summary>The source text of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Source.AsSpan(token.Start, token.Length);

    /// <summary>The tokens as a span.</summary>
    public ReadOnlySpan<Token> AsSpan() => CollectionsMarshal.AsSpan(tokens);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => tokens.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(TokenType type, int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (tokens.Count > 0)
        {
            ref Token last = ref CollectionsMarshal.AsSpan(tokens)[^1];
            if (last.Type == type && last.End == start)
            {
                last = last with { Length = end - last.Start };
                return;
            }
        }

        tokens.Add(new Token(type, start, end - start));
    }
}
