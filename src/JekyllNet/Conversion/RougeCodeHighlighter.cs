using JekyllNet.Highlighting;
using JekyllNet.Kramdown;

namespace JekyllNet.Conversion;

/// <summary>Colours kramdown's code with Rouge's lexers. Immutable.</summary>
internal sealed class RougeCodeHighlighter : ICodeHighlighter
{
    public string? Highlight(string code, string? language, bool block, CodeHighlightOptions options) =>
        SyntaxHighlighter.Highlight(code, language ?? "guess");
}
