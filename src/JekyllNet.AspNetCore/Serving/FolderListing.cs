using System.Globalization;
using System.Net;
using System.Text;
using JekyllNet.AspNetCore.Publishing;
using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>A page that lists a folder (<c>show_dir_listing</c>).</summary>
internal static class FolderListing
{
    private const string Style = """
        :root { color-scheme: light dark }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 2rem 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { padding: .1rem .75rem .1rem 0; text-align: left }
        td:nth-child(3), th:nth-child(3) { text-align: right }

        """;

    public static string Of(SiteSnapshot snapshot, string path)
    {
        var folder = path.Trim('/') is { Length: > 0 } name ? name + "/" : "";
        var title = "Index of /" + folder;
        var page = new StringBuilder(HtmlFrame.Begin(title, Style)).Append(CultureInfo.InvariantCulture, $"<h1>{WebUtility.HtmlEncode(title)}</h1>\n<table>\n")
            .Append("<tr><th>Name</th><th>Last modified</th><th>Size</th></tr>\n");
        if (folder.Length > 0)
        {
            page.Append("<tr><td><a href=\"../\">../</a></td><td></td><td>-</td></tr>\n");
        }

        foreach (var entry in Entries(snapshot, folder))
        {
            var file = snapshot.Files.GetValueOrDefault(folder + entry);
            var (time, size) = file is null ? ("", "-") : (Time(file.LastModified), file.Length.ToString(CultureInfo.InvariantCulture));
            page.Append(CultureInfo.InvariantCulture, $"<tr><td><a href=\"./{Link(entry)}\">{WebUtility.HtmlEncode(entry)}</a></td><td>{time}</td><td>{size}</td></tr>\n");
        }

        return page.Append("</table>\n").Append(HtmlFrame.End).ToString();
    }

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy/MM/dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

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
