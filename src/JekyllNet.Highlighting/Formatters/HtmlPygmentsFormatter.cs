using System.Globalization;
using System.Text;

namespace JekyllNet.Highlighting;

/// <summary>Puts <c>div</c>, <c>pre</c> and <c>code</c> around the code (<c>Rouge::Formatters::HTMLPygments</c>).</summary>
/// <param name="inner">Writes the code.</param>
/// <param name="cssClass">The class of the <c>pre</c>.</param>
public sealed class HtmlPygmentsFormatter(Formatter inner, string cssClass = "codehilite") : Formatter
{
    /// <inheritdoc/>
    protected internal override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"highlight\"><pre class=\"{cssClass}\"><code>");
        inner.Write(source, tokens, html);
        html.Append("</code></pre></div>");
    }
}
