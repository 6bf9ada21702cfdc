using JekyllNet.Diagnostics;
using JekyllNet.Highlighting;
using JekyllNet.Logging;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Conversion;

/// <summary>Colours the code of a site: by the highlighters added to it, the last one first, else by its lexers. Safe for concurrent use.</summary>
internal sealed class CodeHighlighting(IEnumerable<ISyntaxHighlighter> added, LexerSet lexers)
{
    private readonly ISyntaxHighlighter[] _added = [.. added.Reverse()];

    /// <summary>The code as tokens, with who writes them; <see langword="null"/> where nobody knows the language.</summary>
    /// <param name="code">The code.</param>
    /// <param name="log">Is told of a language that there is no lexer for.</param>
    /// <param name="path">The file that it stands in, if it is known.</param>
    public HighlightedCode? Find(CodeToHighlight code, SiteLog log, string? path)
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
            TellOfMissing(lexers.Find(missing.Tag) as Lexer ?? missing, log, path);
        }

        return lexer is null ? null : new HighlightedCode(lexer.Lex(code.Code), null) { IsPlainText = lexer.Tag == PlainText.Tag };
    }

    /// <summary>As <see cref="Find"/>, with plain text where nobody knows the language.</summary>
    public HighlightedCode FindOrPlain(CodeToHighlight code, SiteLog log, string? path) =>
        Find(code, log, path) ?? new HighlightedCode(PlainText.Lex(code.Code), null) { IsPlainText = true };

    private static Lexer PlainText => Lexers.Find("plaintext")!;

    // Each item tells for itself: who takes its render over takes over that, too.
    private static void TellOfMissing(Lexer lexer, SiteLog log, string? path)
    {
        var message = $"Code in {lexer.Title} ({lexer.Tag}) is not coloured: there is no lexer for it yet.";
        log.Write(new LogEntry(
            LogLevel.Information, LogEntry.Highlighting, message, Diagnostic.Info(DiagnosticId.LexerMissing, message, path is null ? null : new SourceLocation(path))));
    }
}
