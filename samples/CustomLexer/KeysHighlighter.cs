using System.Net;
using JekyllNet.Highlighting;

namespace CustomLexer;

/// <summary>Keyboard shortcuts: <c>Ctrl+C</c> in the language <c>keys</c> comes out as two <c>kbd</c> elements.</summary>
public sealed class KeysHighlighter : ISyntaxHighlighter
{
    /// <inheritdoc/>
    public string? Highlight(CodeToHighlight code) => code.Language == "keys"
        ? string.Join('\n', code.Code.Split('\n').Select(line => string.Join(
            '+', line.Split('+').Select(key => key.Length == 0 ? key : $"<kbd>{WebUtility.HtmlEncode(key)}</kbd>"))))
        : null;
}
