using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Options under <c>kramdown</c> that kramdown does not have, or that have no effect. Those that need Ruby are in the build's own report.</summary>
internal sealed class KramdownOptionCheck : ISiteCheck
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "auto_id_prefix", "auto_id_stripping", "auto_ids", "coderay", "enable_coderay", "entity_output", "footnote_backlink", "footnote_backlink_inline",
        "footnote_link_text", "footnote_nr", "footnote_prefix", "forbidden_inline_options", "gfm_emojis", "gfm_quirks", "guess_lang", "hard_wrap",
        "header_links", "header_offset", "html_to_native", "input", "latex_headers", "line_width", "link_defs", "list_indent", "math_engine",
        "math_engine_opts", "parse_block_html", "parse_span_html", "remove_block_html_tags", "remove_line_breaks_for_cjk", "remove_span_html_tags",
        "show_warnings", "smart_quotes", "syntax_highlighter", "syntax_highlighter_opts", "template", "toc_levels", "transliterated_header_ids",
        "typographic_symbols",
    };

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var options = site.Configuration.Kramdown;
        foreach (var (name, value) in options.Select(o => (o.Key.ToStringValue(), o.Value.ToStringValue())))
        {
            var message = name switch
            {
                _ when !Known.Contains(name) => $"kramdown has no option '{name}'; it is not read.",
                "transliterated_header_ids" when value == "true" => "Header ids are not transliterated; kramdown does so only with the gem stringex.",
                "gfm_emojis" when value == "true" => "'gfm_emojis' needs the gem gemoji; the plugin jemoji has the same emoji.",
                _ => null,
            };

            // Defaults, and what Jekyll adds itself, stand in no file.
            if (message is not null && site.ConfigurationTexts.Find("kramdown", name) is { } place)
            {
                yield return Finding.Of(FindingCategory.Markdown, Diagnostic.Warning(FindingId.KramdownOptionIgnored, message, place));
            }
        }
    }
}
