using System.Net;
using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Markup;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Links and images of the built pages that lead to no file of the site. Links with a host are not looked at.</summary>
internal sealed class LinkCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var targets = new LinkTargets(site.Output.Paths, site.Configuration["baseurl"].ToStringValue());
        var broken = new Dictionary<string, (SourceLocation First, int Pages)>(StringComparer.Ordinal);
        foreach (var (path, html) in site.Output.Pages)
        {
            foreach (var (link, line) in BrokenLinks(targets, path, new MarkupPage(Encoding.UTF8.GetString(html))))
            {
                broken[link] = broken.TryGetValue(link, out var known) ? (known.First, known.Pages + 1) : (new SourceLocation("/" + path, line), 1);
            }
        }

        return broken.Select(b => new Finding(
            FindingCategory.Links,
            Diagnostic.Warning(FindingId.LinkBroken, $"'{b.Key}' leads to no file of the site{OnOtherPages(b.Value.Pages)}.", b.Value.First),
            Remedies.For(FindingId.LinkBroken)));
    }

    private static string OnOtherPages(int pages) => pages == 1 ? "" : FormattableString.Invariant($"; it stands on {pages} pages");

    private static Dictionary<string, int> BrokenLinks(LinkTargets targets, string path, MarkupPage page)
    {
        var broken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            foreach (var link in Links(page, page.Tokens[i]))
            {
                if (!broken.ContainsKey(link) && !targets.Leads(path, link))
                {
                    broken.Add(link, page.LineOf(i));
                }
            }
        }

        return broken;
    }

    private static IEnumerable<string> Links(MarkupPage page, MarkupToken token) =>
        token.Kind != MarkupTokenKind.StartTag
            ? []
            : MarkupTag.Attributes(token.In(page.Text))
                .Where(a => a.Value is not null && a.Name.ToLowerInvariant() is "href" or "src")
                .Select(a => WebUtility.HtmlDecode(a.Value!.Trim()));
}
