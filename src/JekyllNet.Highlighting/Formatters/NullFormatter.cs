using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>A line per token with its name and its text as a Ruby literal, not escaped for HTML (<c>Rouge::Formatters::Null</c>).</summary>
public sealed class NullFormatter : Formatter
{
    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        foreach (Token token in tokens)
        {
            html.Append((token.Type == TokenType.Escape ? TokenType.Error : token.Type).QualifiedName()).Append(' ');
            RubyLiteral.Append(source.AsSpan(token.Start, token.Length), html);
            html.Append('\n');
        }
    }
}
