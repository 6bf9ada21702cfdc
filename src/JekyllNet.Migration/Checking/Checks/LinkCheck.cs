using System.Globalization;
using System.Net;
using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Migration.Markup;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>
/// Links and images of the built pages that lead to no file of the site, or to no place of the page that they lead to. Links with a host
/// are not looked at.
/// </summary>
internal sealed class LinkCheck : ISiteCheck
{
    private const int MostComposed = 100;

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        if (!site.IsRendered || site.Content is null)
        {
            return [];
        }

        var targets = new LinkTargets(site.Output.Paths, site.Configuration["baseurl"].ToStringValue());
        var pages = site.Output.Pages.Select(p => (p.Path, Page: new PageLinks(Encoding.UTF8.GetString(p.Html)))).ToArray();
        var anchors = pages.ToDictionary(p => p.Path, p => p.Page.Anchors, StringComparer.Ordinal);
        var problems = new Dictionary<(DiagnosticId Id, string Link), Problem>();
        foreach (var (path, page) in pages)
        {
            foreach (var (link, line) in page.Links)
            {
                // Where a page has a base, its relative links start there.
                if ((!page.HasBase || link.StartsWith('/')) && ProblemOf(path, link, targets, anchors) is { } id)
                {
                    var known = problems.GetValueOrDefault((id, link)) ?? new Problem(path, line, 0);
                    problems[(id, link)] = known with { Pages = known.Pages + 1 };
                }
            }
        }

        var sources = new LinkSources(site);
        var found = problems.Select(p => (p.Key.Id, p.Key.Link, Problem: p.Value, Source: CopiedFrom(site, p.Value) ?? sources.Find(p.Value.Path, p.Key.Link))).ToArray();
        var composed = found.Where(p => p.Source is null).GroupBy(p => p.Id).Select(g => g.ToArray()).ToArray();
        return found.Where(p => p.Source is not null).Concat(composed.SelectMany(g => g.Take(MostComposed)))
            .Select(p => Finding(p.Id, p.Link, p.Problem, p.Source))
            .Concat(composed.Where(g => g.Length > MostComposed).Select(g => Rest(g[0].Id, g.Length - MostComposed, g[MostComposed].Link, g[MostComposed].Problem.Path)));
    }

    private static SourceLocation? CopiedFrom(CheckedSite site, Problem problem) =>
        site.Output.CopiedFrom(problem.Path) is { } source ? new SourceLocation(SitePath.ToRelative(site.Source, source), problem.Line) : null;

    // A layout that puts together a wrong address does so on every page.
    private static Finding Rest(DiagnosticId id, int count, string link, string path) => Told(id, string.Create(
        CultureInfo.InvariantCulture,
        $"{count} more links that templates put together {(id == FindingId.LinkBroken ? "lead nowhere" : "name places that their pages do not have")}, such as '{link}' on /{path}."));

    private static Finding Told(DiagnosticId id, string message, SourceLocation? place = null) =>
        Checking.Finding.Of(FindingCategory.Links, id == FindingId.LinkBroken ? Diagnostic.Warning(id, message, place) : Diagnostic.Info(id, message, place));

    private static DiagnosticId? ProblemOf(string path, string link, LinkTargets targets, Dictionary<string, HashSet<string>> anchors)
    {
        // A template for a script in the browser.
        if (link.Contains("{{", StringComparison.Ordinal) || link.Contains("${", StringComparison.Ordinal) || link.Contains("<%", StringComparison.Ordinal))
        {
            return null;
        }

        if (!targets.TryFind(path, link, out var target))
        {
            return FindingId.LinkBroken;
        }

        var sign = link.IndexOf('#', StringComparison.Ordinal);
        var anchor = sign < 0 ? "" : Uri.UnescapeDataString(link[(sign + 1)..]);

        // "#", "#top" and text fragments lead somewhere on every page; "#!" and "#/" are for scripts.
        return anchor.Length > 0 && anchor is not "top" && anchor[0] is not (':' or '!' or '/') && target is not null
            && anchors.TryGetValue(target, out var known) && !known.Contains(anchor) ? FindingId.AnchorMissing : null;
    }

    private static Finding Finding(DiagnosticId id, string link, Problem problem, SourceLocation? source)
    {
        var what = id == FindingId.LinkBroken ? "leads to no file of the site" : "names a place that its page does not have";
        var where = source is null
            ? problem.Pages == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"; it stands on {problem.Pages} pages")
            : problem.Pages == 1 ? $"; it stands on /{problem.Path}" : string.Create(CultureInfo.InvariantCulture, $"; it stands on {problem.Pages} pages, such as /{problem.Path}");
        return Told(id, $"'{link}' {what}{where}.", source ?? new SourceLocation("/" + problem.Path, problem.Line));
    }

    private sealed record Problem(string Path, int Line, int Pages);

    /// <summary>The links of a page, each once with its first line, and the ids and names that links may lead to.</summary>
    private sealed class PageLinks
    {
        public PageLinks(string html)
        {
            var page = new MarkupPage(html);
            for (var i = 0; i < page.Tokens.Count; i++)
            {
                var token = page.Tokens[i];
                if (token.Kind == MarkupTokenKind.StartTag)
                {
                    Read(token.In(html), () => page.LineOf(i));
                }
                else if (token.Kind == MarkupTokenKind.Preformatted)
                {
                    ReadPreformatted(token.In(html), () => page.LineOf(i));
                }
            }
        }

        public Dictionary<string, int> Links { get; } = new(StringComparer.Ordinal);

        public bool HasBase { get; private set; }

        public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

        private void Read(ReadOnlySpan<char> tag, Func<int> line)
        {
            if (MarkupTag.Name(tag).Equals("base", StringComparison.OrdinalIgnoreCase))
            {
                HasBase = true;
                return;
            }

            foreach (var (name, value) in MarkupTag.Attributes(tag))
            {
                var key = name.ToLowerInvariant();
                if (value is null)
                {
                    continue;
                }

                var text = WebUtility.HtmlDecode(value.Trim());
                if (key is "id" or "name")
                {
                    Anchors.Add(text);
                }
                else if (key is "href" or "src" && !Links.ContainsKey(text))
                {
                    Links.Add(text, line());
                }
            }
        }

        private void ReadPreformatted(ReadOnlySpan<char> block, Func<int> line)
        {
            for (var tag = block.IndexOf('<'); tag >= 0; tag = block.IndexOf('<'))
            {
                block = block[tag..];
                var length = block.Length > 1 && char.IsAsciiLetter(block[1]) ? MarkupTag.LengthOf(block) : 1;
                if (length > 1)
                {
                    Read(block[..length], line);
                }

                block = block[length..];
            }
        }
    }
}
