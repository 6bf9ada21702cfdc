using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

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

    public bool LinksMail => _extensions.Contains("autolink");

    public bool IsSmart => _options.Contains("SMART");

    public bool WritesPositions => _options.Contains("SOURCEPOS");

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
            builder.InlineParsers.Insert(0, new CellCodeParser());
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

        if (_extensions.Contains("strikethrough"))
        {
            var least = _options.Contains("STRIKETHROUGH_DOUBLE_TILDE") ? 2 : 1;
            builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', least, 2, true));
            builder.InlineParsers.Insert(0, new LongTildesParser());
        }

        if (IsSmart)
        {
            builder.InlineParsers.Insert(0, new SmartQuoteParser());
        }

        if (_options.Contains("LIBERAL_HTML_TAG"))
        {
            builder.InlineParsers.InsertAfter<AutolinkInlineParser>(new LiberalTagParser());
        }

        return builder.Build();
    }
}
