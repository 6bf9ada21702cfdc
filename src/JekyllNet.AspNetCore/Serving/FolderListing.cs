using System.Net;
using System.Text;
using JekyllNet.AspNetCore.Publishing;
using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>A page that lists a folder (<c>show_dir_listing</c>).</summary>
internal static class FolderListing
{
    public static string Of(SiteSnapshot snapshot, string path)
    {
        var folder = path.Trim('/') is { Length: > 0 } name ? name + "/" : "";
        var title = "Index of /" + folder;
        var page = new StringBuilder(HtmlFrame.Begin(title)).Append(System.Globalization.CultureInfo.InvariantCulture, $"<h1>{WebUtility.HtmlEncode(title)}</h1>\n<ul>\n");
        if (folder.Length > 0)
        {
            page.Append("<li><a href=\"../\">../</a></li>\n");
        }

        foreach (var entry in Entries(snapshot, folder))
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<li><a href=\"./{Link(entry)}\">{WebUtility.HtmlEncode(entry)}</a></li>\n");
        }

        return page.Append("</ul>\n").Append(HtmlFrame.End).ToString();
    }

    // As WEBrick: neither .ht* nor what begins with a tilde; nor any other dot file.
    private static IEnumerable<string> Entries(SiteSnapshot snapshot, string folder) => snapshot.Files.Keys
        .Where(f => f.StartsWith(folder, StringComparison.Ordinal))
        .Select(f => f[folder.Length..])
        .Select(f => f.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? f[..(slash + 1)] : f)
        .Where(f => f[0] != '.' && f[0] != '~')
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string Link(string entry) => entry[^1] == '/' ? Uri.EscapeDataString(entry[..^1]) + "/" : Uri.EscapeDataString(entry);
}
