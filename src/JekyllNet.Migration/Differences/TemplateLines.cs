using JekyllNet.IO;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Differences;

/// <summary>The lines of a site's layouts and includes, by which the template of a page's line is known again.</summary>
internal sealed class TemplateLines
{
    // How far above a difference a line of its template is looked for.
    private const int Reach = 12;

    private readonly List<(string Name, int Line, LinePattern Pattern)> _lines = [];

    /// <summary>Reads the templates; none if there is no source.</summary>
    public TemplateLines(string? source)
    {
        if (source is null)
        {
            return;
        }

        var (layouts, includes) = Folders(source);
        Read(source, layouts, "layout");
        Read(source, includes, "include");
    }

    /// <summary>The template in words, such as <c>include: _includes/nav.html(3)</c>; null where none can be told.</summary>
    public string? Find(FilePair pair, FoundDifference found)
    {
        if (_lines.Count == 0 || found.OldLine == 0 || pair.ReadTexts(int.MaxValue) is not var (old, other))
        {
            return null;
        }

        return Find(other, found.NewLine) ?? Find(old, found.OldLine);
    }

    private string? Find(string page, int line)
    {
        var lines = page.Split('\n');
        for (var i = Math.Min(line, lines.Length) - 1; i >= 0 && i > line - 1 - Reach; i--)
        {
            if (TemplateOf(lines[i]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // The template whose line says most; none if two say as much.
    private string? TemplateOf(string line)
    {
        var text = line.AsSpan().Trim();
        var best = 0;
        string? name = null;
        foreach (var (template, number, pattern) in _lines)
        {
            if (pattern.Weight >= best && pattern.Matches(text))
            {
                name = pattern.Weight == best && name is not null && !name.StartsWith(template + "(", StringComparison.Ordinal)
                    ? null
                    : FormattableString.Invariant($"{template}({number})");
                best = pattern.Weight;
            }
        }

        return name;
    }

    private void Read(string source, string folder, string kind)
    {
        foreach (var path in Checking.SourceTexts.Below(SitePath.Sanitize(source, folder)).Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(path);
            for (var i = 0; i < lines.Length; i++)
            {
                if (LinePattern.Of(lines[i]) is { } pattern)
                {
                    _lines.Add(($"{kind}: {SitePath.ToRelative(source, path)}", i + 1, pattern));
                }
            }
        }
    }

    private static (string Layouts, string Includes) Folders(string source)
    {
        try
        {
            var configuration = new SiteBuilder(source).Build().ReadConfiguration();
            return (configuration.LayoutsDir, configuration.IncludesDir);
        }
        catch (Diagnostics.JekyllException)
        {
            return ("_layouts", "_includes");
        }
    }
}
