using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>A table of two cells, line numbers and code (<c>Rouge::Formatters::HTMLTable</c>).</summary>
/// <param name="inner">Writes the code.</param>
/// <param name="options">Classes and numbers; null for Rouge's defaults.</param>
public sealed class HtmlTableFormatter(Formatter inner, HtmlTableOptions? options = null) : Formatter
{
    private readonly HtmlTableOptions options = options ?? new();

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        int lines = 0;
        bool ended = false;
        foreach (Token token in tokens)
        {
            ReadOnlySpan<char> text = source.AsSpan(token.Start, token.Length);
            lines += text.Count('\n');
            ended = text[^1] == '\n';
        }

        if (!ended)
        {
            lines++;
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<table class=\"{options.TableClass ?? "rouge-table"}\"><tbody><tr><td class=\"{options.GutterClass} gl\"><pre class=\"lineno\">");
        for (int i = 0; i < lines; i++)
        {
            LineNumberFormat.Append(options.LineFormat, options.StartLine + i, html);
            html.Append('\n');
        }

        html.Append(CultureInfo.InvariantCulture, $"</pre></td><td class=\"{options.CodeClass}\"><pre>");
        inner.Write(source, tokens, html);
        html.Append(ended ? "</pre></td></tr></tbody></table>" : "\n</pre></td></tr></tbody></table>");
    }
}
