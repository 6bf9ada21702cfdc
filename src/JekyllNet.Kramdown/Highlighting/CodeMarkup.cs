using JekyllNet.Kramdown.Rendering;

namespace JekyllNet.Kramdown;

/// <summary>Marks up code as kramdown's configured syntax highlighter would.</summary>
internal static class CodeMarkup
{
    /// <summary>The marked up code, or null when it is to be written plainly.</summary>
    public static string? Create(RenderContext context, string code, string? language, bool isBlock, out string? defaultLanguage)
    {
        defaultLanguage = null;
        var options = context.Options;
        switch (options.SyntaxHighlighter)
        {
            case null:
                return null;
            case "rouge":
                return Rouge(options, HighlightSettings.For(options, isBlock), code, language, isBlock, out defaultLanguage);
            case "minted":
                return Minted(new HighlightSettings(options.SyntaxHighlighterOptions), code, language, isBlock);
            default:
                context.Warnings.Add($"The configured syntax highlighter {options.SyntaxHighlighter} is not available.");
                return null;
        }
    }

    private static string? Rouge(
        KramdownOptions options, HighlightSettings settings, string code, string? language, bool isBlock, out string? defaultLanguage)
    {
        defaultLanguage = settings.Text("default_lang");
        var guess = settings.IsOn("guess_lang");
        var chosen = language ?? defaultLanguage;
        if ((chosen is null && !guess) || settings.IsOn("disable"))
        {
            return null;
        }

        string? tokens;
        if (chosen is "plaintext" or "text" && options.CodeHighlighter is null)
        {
            tokens = guess ? PlainTokens(code) : null;
        }
        else
        {
            tokens = options.CodeHighlighter?.Highlight(code, chosen, isBlock, new CodeHighlightOptions(guess, settings.Values));
        }

        return tokens is null ? null : RougeFormatter.Wrap(tokens, code, settings);
    }

    private static string PlainTokens(string code)
    {
        if (code.AsSpan().IndexOfAny('<', '>', '&') < 0)
        {
            return code;
        }

        using var output = new HtmlBuffer(code.Length + 32);
        HtmlEscape.All(output, code);
        return output.ToString();
    }

    private static string? Minted(HighlightSettings settings, string code, string? language, bool isBlock)
    {
        language ??= settings.Text("default_lang");
        if (language is null)
        {
            return null;
        }

        if (!isBlock)
        {
            return $"\\mintinline{{{language}}}{{{code}}}";
        }

        List<string> options = [];
        if (settings.IsOn("wrap"))
        {
            options.Add("breaklines");
        }

        if (settings.IsOn("line_numbers"))
        {
            options.Add("linenos");
        }

        if (settings.Text("frame") is { } frame)
        {
            options.Add("frame=" + frame);
        }

        return $"\\begin{{minted}}[{string.Join(',', options)}]{{{language}}}\n{code}\n\\end{{minted}}";
    }
}
