using System.Text;
using JekyllNet.Highlighting;

namespace JekyllNet.Conversion;

/// <summary>Writes HTML that was made beforehand, whatever the tokens.</summary>
internal sealed class FinishedHtmlFormatter(string finished) : Formatter
{
    /// <inheritdoc/>
    protected override void Write(string source, ReadOnlySpan<Token> tokens, StringBuilder html) => html.Append(finished);
}
