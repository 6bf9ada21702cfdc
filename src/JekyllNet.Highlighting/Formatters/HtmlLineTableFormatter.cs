using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>A table with a row per line (<c>Rouge::Formatters::HTMLLineTable</c>).</summary>
/// <param name="inner">Writes the code of a line.</param>
/// <param name="options">Classes and numbers; null for Rouge's defaults.</param>
public sealed class HtmlLineTableFormatter(Formatter inner, HtmlTableOptions? options = null) : Formatter
{
    private readonly HtmlTableOptions options = options ?? new();

    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table class=\"{options.TableClass ?? "rouge-line-table"}\"><tbody>");
        var split = new TokenLines(source, tokens);
        for (int number = options.StartLine; split.MoveNext(); number++)
        {
            html.Append("<tr id=\"");
            LineNumberFormat.Append(options.LineId, number, html);
            html.Append(CultureInfo.InvariantCulture, $"\" class=\"{options.LineClass}\"><td class=\"{options.GutterClass} gl\" ")
                .Append("style=\"-moz-user-select: none;-ms-user-select: none;-webkit-user-select: none;user-select: none;\">")
                .Append(CultureInfo.InvariantCulture, $"<pre>{number}</pre></td><td class=\"{options.CodeClass}\"><pre>");
            inner.Write(source, split.Current, html);
            html.Append("\n</pre></td></tr>");
        }

        html.Append("</tbody></table>");
    }
}
