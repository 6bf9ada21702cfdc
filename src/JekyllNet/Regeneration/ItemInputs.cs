using JekyllNet.Liquid;
using JekyllNet.Model;
using JekyllNet.Rendering;
using JekyllNet.Templating.Drops;

namespace JekyllNet.Regeneration;

/// <summary>
/// Finds the files that an item's text is made from, for those items whose text depends on nothing else but the configuration: whose
/// templates ask for no other item, no list of the site and no time.
/// </summary>
internal sealed class ItemInputs(RenderSession session)
{
    // Tags that print what stands between them or what is named in them, and no more.
    private static readonly HashSet<string> KnownTags = new(
        ["assign", "capture", "case", "comment", "for", "highlight", "if", "ifchanged", "include", "raw", "tablerow", "unless", "break", "continue"],
        StringComparer.Ordinal);

    // Names that lead from an item to others, or to what a render leaves behind.
    private static readonly HashSet<string> OpenNames = new(["previous", "next", "paginator", "output", "theme"], StringComparer.Ordinal);

    private readonly Dictionary<LiquidTemplate, List<string>?> _known = [];

    /// <summary>The absolute paths of the files; <see langword="null"/> where the text depends on more than files.</summary>
    public List<string>? Find(RenderSlot slot)
    {
        var item = slot.Item;
        if (slot.IsStateful || slot.LeftoversOf is not null || item is Page { IsGenerated: true } or SourceMapPage || item.IsAssetFile || !File.Exists(item.Path)
            || Liquid.Runtime.RubyTruth.IsTruthy(item["regenerate"]))
        {
            return null;
        }

        var files = new List<string> { item.Path };
        if (item.RenderWithLiquid && !TryAdd(() => session.Templates.Body(item), isBody: true, files))
        {
            return null;
        }

        foreach (var layout in session.LayoutChain(item))
        {
            files.Add(layout.Path);
            if (!TryAdd(() => session.Templates.Layout(layout), isBody: false, files))
            {
                return null;
            }
        }

        return files;
    }

    private bool TryAdd(Func<LiquidTemplate> parse, bool isBody, List<string> files)
    {
        try
        {
            var template = parse();

            // What a body sees of "content" and "layout" was left there by other items.
            return !(isBody && template.Features.Variables.Any(v => v is "content" or "layout" || v.StartsWith("layout.", StringComparison.Ordinal)))
                && FilesOf(template) is { } found
                && Add(found, files);
        }
        catch (LiquidException)
        {
            return false;
        }
    }

    private static bool Add(List<string> found, List<string> files)
    {
        files.AddRange(found);
        return true;
    }

    // The files that a template includes; null where it depends on more.
    private List<string>? FilesOf(LiquidTemplate template)
    {
        if (_known.TryGetValue(template, out var known))
        {
            return known;
        }

        // One that includes itself is left to fail.
        _known[template] = null;
        var features = template.Features;
        if (features.HasDynamicIncludes || features.HasDynamicLookups || features.UsesCounters || features.UsesRegisters
            || !features.Tags.All(KnownTags.Contains) || features.Names.Overlaps(OpenNames) || features.Filters.Contains("date")
            || !features.Variables.All(IsClosed))
        {
            return null;
        }

        var files = new List<string>();
        foreach (var name in features.Includes)
        {
            if (session.FindInclude(name) is not { } include || FilesOf(include.Template) is not { } more)
            {
                return null;
            }

            files.Add(include.Path);
            files.AddRange(more);
        }

        return _known[template] = files;
    }

    // "page" as a whole may print anything; of "site", only keys of the configuration are what they were.
    private bool IsClosed(string variable)
    {
        if (variable is "page" or "site")
        {
            return false;
        }

        if (!variable.StartsWith("site.", StringComparison.Ordinal))
        {
            return true;
        }

        var key = variable["site.".Length..];
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return !session.Site.IsComputed(dot < 0 ? key : key[..dot]);
    }
}
