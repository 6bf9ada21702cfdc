using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>One <c>span</c> per token with a theme's colours in its <c>style</c>, plain text bare (<c>Rouge::Formatters::HTMLInline</c>).</summary>
/// <param name="theme">The colours.</param>
public sealed class HtmlInlineFormatter(Theme theme) : Formatter
{
    private readonly string?[] styles = new string?[(int)TokenType.GenericTraceback + 1];

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        foreach (Token token in tokens)
        {
            ReadOnlySpan<char> text = source.AsSpan(token.Start, token.Length);
            if (token.Type == TokenType.Text)
            {
                HtmlFormatter.Escape(text, html);
                continue;
            }

            TokenType shown = token.Type == TokenType.Escape ? TokenType.Error : token.Type;
            html.Append("<span style=\"").Append(styles[(int)shown] ??= theme.StyleOf(shown)).Append("\">");
            HtmlFormatter.Escape(text, html);
            html.Append("</span>");
        }
    }
}
