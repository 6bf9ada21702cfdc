using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>Writes tokens as HTML.</summary>
/// <remarks>Formatters are immutable, wrap one another and are safe to share between threads.</remarks>
public abstract class Formatter
{
    /// <summary>The HTML of all tokens.</summary>
    public virtual string Format(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var html = new StringBuilder(tokens.Count > 1 ? tokens.Source.Length * 3 : tokens.Source.Length + 256);
        Write(tokens.Source, tokens.AsSpan(), html);
        return html.ToString();
    }

    /// <summary>Writes the HTML of some tokens of a source text.</summary>
    protected internal abstract void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html);
}
