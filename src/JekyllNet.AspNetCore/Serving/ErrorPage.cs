using System.Net;
using System.Text;
using JekyllNet.Diagnostics;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The page that a browser shows while the site does not build: what is wrong, and where.</summary>
internal static class ErrorPage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The site does not build</title>
        <style>
        :root { color-scheme: light dark }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 2rem 1rem }
        li { margin: 0 0 1rem }
        code { font: .95rem ui-monospace, monospace; overflow-wrap: anywhere }
        .error { color: light-dark(#b3261e, #ff8a80) }
        </style>
        </head>
        <body>
        <h1>The site does not build</h1>
        <p>The last good version is kept. This page reloads when the problem is mended.</p>
        <ul>

        """;

    public static string Of(BuildResult result)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
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

        return page.Append("</ul>\n</body>\n</html>\n").ToString();
    }
}
