using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>One <c>span</c> with a class per token, plain text bare (<c>Rouge::Formatters::HTML</c>).</summary>
public sealed class HtmlFormatter : Formatter
{
    /// <inheritdoc/>
    public override string Format(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);

        // Plain text with nothing to escape needs no copy.
        string source = tokens.Source;
        return tokens.Count == 1 && tokens[0] == new Token(TokenType.Text, 0, source.Length) && source.AsSpan().IndexOfAny('&', '<', '>') < 0
            ? source
            : base.Format(tokens);
    }

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            ReadOnlySpan<char> text = source.AsSpan(token.Start, token.Length);
            if (token.Type == TokenType.Text)
            {
                Escape(text, html);
                continue;
            }

            // Rouge shows escaped sections as errors unless a program has switched them on, which no site can.
            TokenType shown = token.Type == TokenType.Escape ? TokenType.Error : token.Type;

            // Two of a kind side by side have lost the text between them, and are one to Rouge.
            if (i == 0 || tokens[i - 1].Type != token.Type)
            {
                html.Append("<span class=\"").Append(shown.ShortName()).Append("\">");
            }

            Escape(text, html);
            if (i + 1 == tokens.Length || tokens[i + 1].Type != token.Type)
            {
                html.Append("</span>");
            }
        }
    }

    internal static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        int special;
        while ((special = text.IndexOfAny('&', '<', '>')) >= 0)
        {
            html.Append(text[..special]).Append(text[special] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(special + 1)..];
        }

        html.Append(text);
    }
}
