namespace JekyllNet.Highlighting;

/// <summary>Colours the code of a site in place of the lexers and formatters here, for some languages or all.</summary>
/// <remarks>
/// A site asks the highlighters added to it (<c>SiteBuilder.AddSyntaxHighlighter</c>), the last one first, and then its lexers. What
/// Jekyll puts around the tokens (<c>figure</c>, <c>div</c>, <c>pre</c>, tables of line numbers) stays as it is. Several threads call an
/// implementation at once.
/// </remarks>
public interface ISyntaxHighlighter
{
    /// <summary>The HTML of code, without anything around it.</summary>
    /// <param name="code">The code and where it stands.</param>
    /// <returns>HTML in which everything is escaped that needs it, with the line ends of the code; null to leave the code to others.</returns>
    string? Highlight(CodeToHighlight code);
}
