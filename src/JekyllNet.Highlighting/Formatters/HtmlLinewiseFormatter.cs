using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>An element per line (<c>Rouge::Formatters::HTMLLinewise</c>).</summary>
/// <param name="inner">Writes the code of a line.</param>
/// <param name="tagName">The element.</param>
/// <param name="classFormat">Its class, as a <c>sprintf</c> format with the line's number.</param>
public sealed class HtmlLinewiseFormatter(Formatter inner, string tagName = "div", string classFormat = "line-%i") : Formatter
{
    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        var split = new TokenLines(source, tokens);
        for (int number = 1; split.MoveNext(); number++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<{tagName} class=\"");
            LineNumberFormat.Append(classFormat, number, html);
            html.Append("\">");
            inner.Write(source, split.Current, html);
            html.Append(CultureInfo.InvariantCulture, $"\n</{tagName}>");
        }
    }
}
