using System.Net;
using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The page that a browser shows while the site does not build: what is wrong, and where.</summary>
internal static class ErrorPage
{
    private const string Title = "The site does not build";

    private const string Style = """
        :root { color-scheme: light dark }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 2rem 1rem }
        li { margin: 0 0 1rem }
        code { font: .95rem ui-monospace, monospace; overflow-wrap: anywhere }
        .error { color: light-dark(#b3261e, #ff8a80) }

        """;

    public static string Of(BuildResult result)
    {
        var page = new StringBuilder(HtmlFrame.Begin(Title, Style)).Append(
            $"<h1>{Title}</h1>\n<p>The last good version is kept. This page reloads when the problem is mended.</p>\n<ul>\n");
        foreach (var problem in result.Diagnostics.OrderByDescending(d => d.Severity))
        {
            page.Append("<li>");
            if (problem.Location is { } location)
            {
                page.Append("<code>").Append(WebUtility.HtmlEncode(location.ToString())).Append("</code><br>");
            }

            var kind = problem.Severity == DiagnosticSeverity.Error ? " class=\"error\"" : "";
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<span{kind}>{problem.Id}: {WebUtility.HtmlEncode(problem.Message)}</span>");
            foreach (var note in problem.Notes)
            {
                page.Append("<br><small>").Append(WebUtility.HtmlEncode(note)).Append("</small>");
            }

            page.Append("</li>\n");
        }

        return page.Append("</ul>\n").Append(HtmlFrame.End).ToString();
    }
}
