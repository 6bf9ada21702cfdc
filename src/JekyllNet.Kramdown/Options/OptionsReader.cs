namespace JekyllNet.Kramdown;

/// <summary>Reads the configuration's <c>kramdown</c> section, as Jekyll's kramdown converter prepares it.</summary>
internal static class OptionsReader
{
    public static KramdownOptions Read(IReadOnlyDictionary<string, object?> section, string? highlighter)
    {
        ArgumentNullException.ThrowIfNull(section);
        var options = KramdownOptions.Default;
        if (section.GetValueOrDefault("syntax_highlighter") is null && highlighter is not null)
        {
            options = options with { SyntaxHighlighter = highlighter };
        }

        foreach (var (name, value) in section)
        {
            if (name == "syntax_highlighter" && value is null)
            {
                continue;
            }

            options = OptionValue.TrySet(options, name, value, out var changed) ? changed : options;
        }

        return options with { SyntaxHighlighterOptions = HighlighterOptions(section) };
    }

    private static Dictionary<string, object?> HighlighterOptions(IReadOnlyDictionary<string, object?> section)
    {
        var result = section.GetValueOrDefault("syntax_highlighter_opts") is { } given
            ? OptionValue.SymbolKeys(OptionValue.Hash(given, "syntax_highlighter_opts"))
            : new Dictionary<string, object?>(StringComparer.Ordinal);
        if (result.GetValueOrDefault("default_lang") is null or false)
        {
            result["default_lang"] = "plaintext";
        }

        result["guess_lang"] = section.TryGetValue("guess_lang", out var guess) ? guess : true;
        return result;
    }
}
