using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>The configuration's <c>commonmark</c>: options in any case, and extensions.</summary>
internal sealed class CommonMarkSettings
{
    private static readonly string[] KnownExtensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"];

    private static readonly string[] KnownOptions =
    [
        "DEFAULT", "SOURCEPOS", "UNSAFE", "VALIDATE_UTF8", "SMART", "LIBERAL_HTML_TAG", "FOOTNOTES", "STRIKETHROUGH_DOUBLE_TILDE", "HARDBREAKS",
        "NOBREAKS", "GITHUB_PRE_LANG", "TABLE_PREFER_STYLE_ATTRIBUTES", "FULL_INFO_STRING",
    ];

    private readonly HashSet<string> _options;
    private readonly HashSet<string> _extensions;

    public CommonMarkSettings(FluidValue configured, SiteLog log)
    {
        var values = configured as HashValue ?? new HashValue();
        _options = Validated(Texts(values["options"]).Select(o => o.ToUpperInvariant()), KnownOptions, "option", log);
        _extensions = Validated(Texts(values["extensions"]), KnownExtensions, "extension", log);
        Pipeline = CreatePipeline();
    }

    public MarkdownPipeline Pipeline { get; }

    public bool KeepsHtml => _options.Contains("UNSAFE");

    public bool HardBreaks => _options.Contains("HARDBREAKS");

    public bool NoBreaks => _options.Contains("NOBREAKS");

    public bool PreLanguage => _options.Contains("GITHUB_PRE_LANG");

    public bool FiltersTags => _extensions.Contains("tagfilter");

    private static IEnumerable<string> Texts(FluidValue value) => value is ListValue list ? list.Select(v => v.ToStringValue()) : [];

    private static HashSet<string> Validated(IEnumerable<string> names, string[] known, string kind, SiteLog log)
    {
        var valid = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (known.Contains(name))
            {
                valid.Add(name);
                continue;
            }

            log.Warn("CommonMark:", $"{name} is not a valid {kind}", DiagnosticId.ConfigurationValueInvalid);
            log.Info($"Valid {kind}s:", string.Join(", ", known));
        }

        return valid;
    }

    private MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        if (_extensions.Contains("table"))
        {
            builder.UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true });
        }

        if (_extensions.Contains("strikethrough"))
        {
            builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        }

        if (_extensions.Contains("autolink"))
        {
            builder.UseAutoLinks();
        }

        if (_extensions.Contains("tasklist"))
        {
            builder.UseTaskLists();
        }

        if (_options.Contains("FOOTNOTES"))
        {
            builder.UseFootnotes();
        }

        return builder.Build();
    }
}
