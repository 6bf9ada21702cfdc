using System.Globalization;

namespace JekyllNet.Kramdown;

/// <summary>Turns plain values into option values by kramdown's rules.</summary>
internal static class OptionValue
{
    /// <summary>Sets one option by kramdown's name; false when there is no such option.</summary>
    public static bool TrySet(KramdownOptions options, string name, object? value, out KramdownOptions result)
    {
        KramdownOptions? set = name switch
        {
            "input" => options with { Input = Input(value) },
            "auto_ids" => options with { AutoIds = Flag(value) },
            "auto_id_stripping" => options with { AutoIdStripping = Flag(value) },
            "auto_id_prefix" => options with { AutoIdPrefix = Text(value) },
            "header_links" => options with { HeaderLinks = Flag(value) },
            "transliterated_header_ids" => options with { TransliteratedHeaderIds = Flag(value) },
            "parse_block_html" => options with { ParseBlockHtml = Flag(value) },
            "parse_span_html" => options with { ParseSpanHtml = Flag(value) },
            "html_to_native" => options with { HtmlToNative = Flag(value) },
            "link_defs" => options with { LinkDefs = Links(Hash(value, name)) },
            "footnote_nr" => options with { FootnoteNumber = Number(value, name) },
            "entity_output" => options with { EntityOutput = Entities(value) },
            "toc_levels" => options with { TocLevels = TocLevelsReader.Read(value) },
            "smart_quotes" => options with { SmartQuotes = List(value, name, 4) },
            "typographic_symbols" => options with { TypographicSymbols = Symbols(Hash(value, name)) },
            "header_offset" => options with { HeaderOffset = Number(value, name) },
            "syntax_highlighter" => options with { SyntaxHighlighter = Symbol(Text(value)) },
            "syntax_highlighter_opts" => options with { SyntaxHighlighterOptions = SymbolKeys(Hash(value, name)) },
            "math_engine" => options with { MathEngine = Symbol(Text(value)) },
            "footnote_backlink" => options with { FootnoteBacklink = Text(value) },
            "footnote_backlink_inline" => options with { FootnoteBacklinkInline = Flag(value) },
            "footnote_prefix" => options with { FootnotePrefix = Text(value) },
            "footnote_link_text" => options with { FootnoteLinkText = LinkText(Text(value)) },
            "remove_line_breaks_for_cjk" => options with { RemoveLineBreaksForCjk = Flag(value) },
            "forbidden_inline_options" => options with { ForbiddenInlineOptions = List(value, name, null) },
            "hard_wrap" => options with { HardWrap = Flag(value) },
            "gfm_quirks" => options with { GfmQuirks = [.. List(value, name, null).Select(q => Symbol(q) ?? "")] },
            "line_width" or "list_indent" => Checked(options, Number(value, name)),
            "math_engine_opts" => Checked(options, Hash(value, name)),
            "latex_headers" => Checked(options, List(value, name, 6)),
            "remove_block_html_tags" or "remove_span_html_tags" => options,
            "template" => Text(value).Length == 0
                ? options
                : throw new KramdownOptionException("The option template is not supported: ERB templates are Ruby code"),
            _ => null,
        };
        result = set ?? options;
        return set is not null;
    }

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static bool Flag(object? value)
    {
        if (value is bool flag)
        {
            return flag;
        }

        var text = Text(value);
        return text.Length > 0 && !text.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name without a leading colon; null where kramdown has no symbol.</summary>
    public static string? Symbol(string text)
    {
        var name = text.Trim();
        name = name.StartsWith(':') ? name[1..] : name;
        return name is "" or "nil" ? null : name;
    }

    public static IReadOnlyDictionary<string, object?> Hash(object? value, string name)
    {
        if (value is string text && !YamlTextReader.TryRead(text, out value))
        {
            throw new KramdownOptionException($"Invalid YAML value for option {name}");
        }

        return value as IReadOnlyDictionary<string, object?>
            ?? throw new KramdownOptionException($"Invalid type {RubyClass(value)} for option {name}");
    }

    public static Dictionary<string, object?> SymbolKeys(IReadOnlyDictionary<string, object?> hash)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in hash)
        {
            result[Symbol(key) ?? ""] = value;
        }

        return result;
    }

    public static string RubyClass(object? value) => value switch
    {
        null => "NilClass",
        string => "String",
        bool flag => flag ? "TrueClass" : "FalseClass",
        sbyte or byte or short or ushort or int or uint or long or ulong => "Integer",
        float or double or decimal => "Float",
        IReadOnlyDictionary<string, object?> => "Hash",
        System.Collections.IEnumerable => "Array",
        _ => "Object",
    };

    private static KramdownOptions Checked<T>(KramdownOptions options, T value)
    {
        _ = value;
        return options;
    }

    private static int Number(object? value, string name) =>
        int.TryParse(Text(value).Trim().Replace("_", "", StringComparison.Ordinal), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new KramdownOptionException($"Invalid integer value for option '{name}': '{Text(value)}'");

    private static List<string> List(object? value, string name, int? size)
    {
        List<string> list = value switch
        {
            string text => [.. text.Split(',')],
            IReadOnlyDictionary<string, object?> => throw new KramdownOptionException($"Invalid type Hash for option {name}"),
            IEnumerable<object?> items => [.. items.Select(Text)],
            _ => throw new KramdownOptionException($"Invalid type {RubyClass(value)} for option {name}"),
        };
        while (value is string && list.Count > 0 && list[^1].Length == 0)
        {
            list.RemoveAt(list.Count - 1);
        }

        return size is null || list.Count == size
            ? list
            : throw new KramdownOptionException($"Option {name} needs exactly {size} values");
    }

    private static KramdownInput Input(object? value) => Text(value) switch
    {
        "GFM" or "gFM" => KramdownInput.Gfm,
        "SmartyPants" or "smartyPants" => KramdownInput.SmartyPants,
        "Markdown" or "markdown" => KramdownInput.Markdown,
        "html" or "Html" => KramdownInput.Html,
        "kramdown" or "Kramdown" or "" => KramdownInput.Kramdown,
        var other => throw new KramdownOptionException($"kramdown has no parser to handle the specified input format: {other}"),
    };

    private static EntityOutput Entities(object? value) => Symbol(Text(value)) switch
    {
        "as_char" => EntityOutput.AsChar,
        "as_input" => EntityOutput.AsInput,
        "symbolic" => EntityOutput.Symbolic,
        _ => EntityOutput.Numeric,
    };

    private static Dictionary<string, LinkTarget> Links(IReadOnlyDictionary<string, object?> hash)
    {
        var result = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var (key, value) in hash)
        {
            var parts = value is IEnumerable<object?> items and not IReadOnlyDictionary<string, object?> ? items.ToList() : null;
            if (parts is null || parts.Count is 0 or > 2)
            {
                throw new KramdownOptionException("Invalid structure for hash value of option Kramdown::Options");
            }

            result[key] = new LinkTarget(parts[0] is null ? null : Text(parts[0]), parts.Count == 2 && parts[1] is { } title ? Text(title) : null);
        }

        return result;
    }

    private static Dictionary<string, string> Symbols(IReadOnlyDictionary<string, object?> hash)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in hash)
        {
            result[Symbol(key) ?? ""] = Text(value);
        }

        return result;
    }

    private static string LinkText(string text) => text.Contains("%s", StringComparison.Ordinal)
        ? text
        : throw new KramdownOptionException("option footnote_link_text needs to contain a '%s'");
}
