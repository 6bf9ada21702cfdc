using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>TeX commands for each token (<c>Rouge::Formatters::Tex</c>), not escaped for HTML.</summary>
/// <param name="prefix">The name of the commands and, with a star, of the environment.</param>
public sealed class TexFormatter(string prefix = "RG") : Formatter
{
    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        html.Append("\\begin{").Append(prefix).Append("*}%\n");
        var lines = new TokenLines(source, tokens);
        for (bool first = true; lines.MoveNext(); first = false)
        {
            if (!first)
            {
                html.Append("\\newline%\n");
            }

            foreach (Token token in lines.Current)
            {
                WriteToken(token.Type, source.AsSpan(token.Start, token.Length), html);
            }
        }

        html.Append("%\n\\end{").Append(prefix).Append("*}%\n");
    }

    private void WriteToken(TokenType type, ReadOnlySpan<char> text, StringBuilder html)
    {
        ReadOnlySpan<char> rest = text.TrimStart(' ');
        if (rest.Length < text.Length)
        {
            html.Append("\\hphantom{").Append('x', text.Length - rest.Length).Append('}');
        }

        if (rest.IsEmpty)
        {
            return;
        }

        if (type == TokenType.Text)
        {
            Escape(rest, html);
            return;
        }

        html.Append('\\').Append(prefix).Append('{').Append((type == TokenType.Escape ? TokenType.Error : type).ShortName()).Append("}{");
        Escape(rest, html);
        html.Append('}');
    }

    private static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => html.Append('\\').Append(c),
                '~' => html.Append("{\\textasciitilde}"),
                '^' => html.Append("{\\textasciicircum}"),
                '|' => html.Append("{\\textbar}"),
                '\\' => html.Append("{\\textbackslash}"),
                '`' => html.Append("{\\textasciigrave}"),
                '\'' => html.Append("'{}"),
                '"' => html.Append("\"{}"),
                '\t' => html.Append("{\\tab}"),
                _ => html.Append(c),
            };
        }
    }
}
