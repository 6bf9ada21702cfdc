using JekyllNet.Diagnostics;
using JekyllNet.Highlighting;
using JekyllNet.Kramdown;
using JekyllNet.Logging;

namespace JekyllNet.Conversion;

/// <summary>Colours kramdown's code with the formatter that <c>syntax_highlighter_opts</c> asks for.</summary>
/// <param name="highlighting">The site's highlighters and lexers.</param>
/// <param name="log">Is told of languages that there is no lexer for.</param>
/// <param name="path">The file that is converted, if it is one.</param>
internal sealed class RougeCodeHighlighter(CodeHighlighting highlighting, SiteLog log, string? path) : ICodeHighlighter
{
    /// <exception cref="JekyllException">The options name a formatter or a theme that cannot be used; kramdown fails over them, too.</exception>
    public string? Highlight(string code, string? language, bool block, CodeHighlightOptions options)
    {
        var found = highlighting.Find(new CodeToHighlight(code, language ?? "guess", block, []), log, path);
        return found is null || (found.IsPlainText && !options.GuessLanguage)
            ? null
            : (found.Finished ?? FormatterOf(options.Values)).Format(found.Tokens);
    }

    private Formatter FormatterOf(IReadOnlyDictionary<string, object?> options) => options.GetValueOrDefault("formatter") switch
    {
        "Null" => new NullFormatter(),
        "Tex" => new TexFormatter(options.GetValueOrDefault("prefix") as string ?? "RG"),
        string name and ("HTMLInline" or "HTMLLineHighlighter" or "HTMLLineTable" or "HTMLLinewise" or "HTMLPygments" or "HTMLTable") =>
            throw Unusable($"The formatter {name} works on another formatter, which kramdown's options cannot name."),
        string name and ("Terminal256" or "TerminalTruecolor") => throw Unusable($"The formatter {name} writes for terminals and is not available."),
        string { Length: > 0 } name and not "HTMLLegacy" when char.IsUpper(name, 0) => new HtmlFormatter(),
        _ => options.GetValueOrDefault("inline_theme") switch
        {
            null or false => new HtmlFormatter(),
            string theme when Theme.Find(theme) is { } found => new HtmlInlineFormatter(found),
            var theme => throw Unusable($"There is no theme {theme} for the option inline_theme."),
        },
    };

    private JekyllException Unusable(string message) =>
        new(DiagnosticId.ConversionFailed, message, path is null ? null : new SourceLocation(path));
}
