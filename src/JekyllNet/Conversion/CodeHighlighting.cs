using System.Collections.Concurrent;
using JekyllNet.Diagnostics;
using JekyllNet.Highlighting;
using JekyllNet.Logging;

namespace JekyllNet.Conversion;

/// <summary>Colours the code of a site: by the highlighters added to it, the last one first, else by its lexers. Safe for concurrent use.</summary>
internal sealed class CodeHighlighting(IEnumerable<ISyntaxHighlighter> added, LexerSet lexers)
{
    private readonly ISyntaxHighlighter[] _added = [.. added.Reverse()];
    private readonly ConcurrentDictionary<Lexer, string?> _missing = new();

    /// <summary>The code as tokens, with who writes them; <see langword="null"/> where nobody knows the language.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">The file that it stands in, if it is known.</param>
    public HighlightedCode? Find(CodeToHighlight code, string? path)
    {
        foreach (var highlighter in _added)
        {
            if (highlighter.Highlight(code) is { } html)
            {
                return new HighlightedCode(PlainText.Lex(code.Code), new FinishedHtmlFormatter(html));
            }
        }

        var lexer = lexers.FindFancy(code.Language, code.Code);
        if (lexer is Lexer { IsPlainTextFallback: true } missing)
        {
            _missing.AddOrUpdate(lexers.Find(missing.Tag) as Lexer ?? missing, path, (_, other) => First(other, path));
        }

        return lexer is null ? null : new HighlightedCode(lexer.Lex(code.Code), null) { IsPlainText = lexer.Tag == PlainText.Tag };
    }

    /// <summary>As <see cref="Find"/>, with plain text where nobody knows the language.</summary>
    public HighlightedCode FindOrPlain(CodeToHighlight code, string? path) =>
        Find(code, path) ?? new HighlightedCode(PlainText.Lex(code.Code), null) { IsPlainText = true };

    /// <summary>Tells of the languages whose code came out plain for want of a lexer: once each, with the first file in order.</summary>
    public void TellOfMissingLexers(SiteLog log)
    {
        foreach (var (lexer, path) in _missing.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal))
        {
            var message = $"Code in {lexer.Title} ({lexer.Tag}) is not coloured: there is no lexer for it yet.";
            log.Write(new LogEntry(
                Microsoft.Extensions.Logging.LogLevel.Information,
                "Highlighting:",
                message,
                Diagnostic.Info(DiagnosticId.LexerMissing, message, path is null ? null : new SourceLocation(path))));
        }
    }

    private static Lexer PlainText => Lexers.Find("plaintext")!;

    private static string? First(string? one, string? other) =>
        one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other ?? one : one;
}
