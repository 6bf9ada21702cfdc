namespace JekyllNet.Kramdown;

/// <summary>
/// Marks up the tokens of code. The renderer writes everything around them: the <c>div</c>, <c>pre</c> and <c>code</c> elements,
/// line numbers and class names. Implementations must be thread-safe.
/// </summary>
public interface ICodeHighlighter
{
    /// <summary>Returns the code as HTML tokens without any wrapper, or <see langword="null"/> when the language is not known.</summary>
    /// <param name="code">The code, not escaped.</param>
    /// <param name="language">
    /// The language as the author wrote it, with Rouge's <c>?option=value</c> suffix if there was one, or <see langword="null"/> to guess.
    /// </param>
    /// <param name="block">Whether it is a block, not a span.</param>
    /// <param name="options">Further options.</param>
    /// <returns>Escaped HTML, or <see langword="null"/>.</returns>
    string? Highlight(string code, string? language, bool block, CodeHighlightOptions options);
}
