using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>
/// Wraps the lines whose numbers are given in a <c>span</c> (<c>Rouge::Formatters::HTMLLineHighlighter</c>): <c>mark_lines</c> of
/// Jekyll's <c>highlight</c> tag. Every line, the last one too, ends in a line feed.
/// </summary>
/// <param name="inner">Writes the tokens of a line.</param>
/// <param name="lines">The lines to mark, from 1.</param>
/// <param name="lineClass">The class of a marked line.</param>
public sealed class HtmlLineHighlighterFormatter(Formatter inner, IEnumerable<int> lines, string lineClass = "hll") : Formatter
{
    private readonly HashSet<int> lines = [.. lines];

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        var split = new TokenLines(source, tokens);
        for (int number = 1; split.MoveNext(); number++)
        {
            bool marked = lines.Contains(number);
            if (marked)
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"{lineClass}\">");
            }

            inner.Write(source, split.Current, html);
            html.Append(marked ? "\n</span>" : "\n");
        }
    }
}
