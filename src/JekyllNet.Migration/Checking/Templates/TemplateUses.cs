using System.Globalization;

namespace JekyllNet.Migration.Checking.Templates;

/// <summary>Where the templates of a site use which tags and filters.</summary>
internal sealed class TemplateUses
{
    // Tags whose markup is an expression with filters; in others a bar may be anything.
    private static readonly string[] WithFilters = ["assign", "echo", "return"];

    private readonly Dictionary<string, List<TemplatePart>> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TemplatePart>> _filters = new(StringComparer.Ordinal);

    public TemplateUses(IEnumerable<SourceText> texts)
    {
        Parts = [.. texts.SelectMany(TemplateScanner.Scan)];
        foreach (var part in Parts)
        {
            if (!part.IsOutput)
            {
                Add(_tags, part.Tag, part);
            }

            if (part.IsOutput || WithFilters.Contains(part.Tag))
            {
                foreach (var filter in FilterNames.In(part.Markup))
                {
                    Add(_filters, filter, part);
                }
            }
        }
    }

    /// <summary>All tags and outputs, file by file.</summary>
    public IReadOnlyList<TemplatePart> Parts { get; }

    public IReadOnlyDictionary<string, List<TemplatePart>> Tags => _tags;

    public IReadOnlyDictionary<string, List<TemplatePart>> Filters => _filters;

    public IReadOnlyList<TemplatePart> OfTag(string name) => _tags.GetValueOrDefault(name) ?? [];

    public IReadOnlyList<TemplatePart> OfFilter(string name) => _filters.GetValueOrDefault(name) ?? [];

    /// <summary>The first lines in words, each once: <c>a.md(3), b.md(5) and 2 more</c>.</summary>
    public static string Places(IReadOnlyList<TemplatePart> parts)
    {
        const int Most = 5;
        var lines = parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Text.Path}({p.Line})")).Distinct(StringComparer.Ordinal).ToArray();
        var shown = string.Join(", ", lines.Take(Most));
        return lines.Length <= Most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {lines.Length - Most} more");
    }

    private static void Add(Dictionary<string, List<TemplatePart>> uses, string name, TemplatePart part)
    {
        if (!uses.TryGetValue(name, out var parts))
        {
            uses[name] = parts = [];
        }

        parts.Add(part);
    }
}
