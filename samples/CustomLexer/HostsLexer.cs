using JekyllNet.Highlighting;

namespace CustomLexer;

/// <summary>The hosts file: an address, then names, then perhaps a comment.</summary>
public sealed class HostsLexer : ILexer
{
    /// <inheritdoc/>
    public string Tag => "hosts";

    /// <inheritdoc/>
    public IReadOnlyList<string> Aliases { get; } = ["etc-hosts"];

    /// <inheritdoc/>
    public TokenList Lex(string code)
    {
        var tokens = new TokenListBuilder(code);
        var isFirst = true;
        while (tokens.Rest is [var c, ..] rest)
        {
            if (char.IsWhiteSpace(c))
            {
                tokens.Add(TokenType.Text, 1);
                isFirst |= c == '\n';
            }
            else if (c == '#')
            {
                tokens.Add(TokenType.CommentSingle, LengthBefore(rest, "\n"));
            }
            else
            {
                tokens.Add(isFirst ? TokenType.NumOther : TokenType.NameTag, LengthBefore(rest, " \t\r\n#"));
                isFirst = false;
            }
        }

        return tokens.Build();
    }

    private static int LengthBefore(ReadOnlySpan<char> text, string stops) => text.IndexOfAny(stops) is >= 0 and var at ? at : text.Length;
}
