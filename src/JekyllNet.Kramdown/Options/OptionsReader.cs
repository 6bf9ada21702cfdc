namespace JekyllNet.Kramdown;

/// <summary>Reads the configuration's <c>kramdown</c> section, as Jekyll's kramdown converter prepares it.</summary>
internal static class OptionsReader
{
    /// <summary>Jekyll's defaults for CodeRay, as far as Rouge knows such an option. A <c>coderay</c> section brings them in whichever highlighter runs.</summary>
    private static readonly (string Name, object Value)[] _codeRayDefaults = [("css", "style"), ("line_numbers", "inline"), ("wrap", "div")];

    public static KramdownOptions Read(IReadOnlyDictionary<string, object?> section, string? highlighter)
    {
        ArgumentNullException.ThrowIfNull(section);
        var options = KramdownOptions.Default with { SyntaxHighlighter = HighlighterName(section, highlighter) };
        foreach (var (name, value) in section)
        {
            if ((value is null && IsPreset(name)) || (value is false && name == "syntax_highlighter"))
            {
                continue;
            }

            options = OptionValue.TrySet(options, name, value, out var changed) ? changed : options;
        }

        return options with { SyntaxHighlighterOptions = HighlighterOptions(section) };
    }

    private static string? HighlighterName(IReadOnlyDictionary<string, object?> section, string? highlighter)
    {
        var codeRay = section.GetValueOrDefault("enable_coderay") is not (null or false);
        return codeRay ? "coderay" : highlighter ?? KramdownOptions.Default.SyntaxHighlighter;
    }

    /// <summary>Options that Jekyll's own configuration sets: an empty value leaves them as they are.</summary>
    private static bool IsPreset(string name) => name is "auto_ids" or "toc_levels" or "entity_output" or "smart_quotes" or "input"
        or "hard_wrap" or "footnote_nr" or "syntax_highlighter";

    private static Dictionary<string, object?> HighlighterOptions(IReadOnlyDictionary<string, object?> section)
    {
        var result = section.GetValueOrDefault("syntax_highlighter_opts") is { } given
            ? OptionValue.SymbolKeys(OptionValue.Hash(given, "syntax_highlighter_opts"))
            : new Dictionary<string, object?>(StringComparer.Ordinal);
        if (result.GetValueOrDefault("default_lang") is null or false)
        {
            result["default_lang"] = "plaintext";
        }

        result["guess_lang"] = section.GetValueOrDefault("guess_lang") ?? true;
        if (section.GetValueOrDefault("coderay") is IReadOnlyDictionary<string, object?> { Count: > 0 } legacy)
        {
            result = MergeCodeRay(result, legacy);
        }

        return result;
    }

    private static Dictionary<string, object?> MergeCodeRay(Dictionary<string, object?> given, IReadOnlyDictionary<string, object?> legacy)
    {
        foreach (var (name, value) in _codeRayDefaults)
        {
            given[name] = value;
        }

        foreach (var (name, value) in legacy)
        {
            given[name] = value;
        }

        const string Prefix = "coderay_";
        var result = new Dictionary<string, object?>(given.Count, StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            result[name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name] = value;
        }

        return result;
    }
}
