using System.Net;

namespace JekyllNet.IO;

/// <summary>What stands around the content of the small pages that are made here: reports, errors, listings.</summary>
internal static class HtmlFrame
{
    /// <summary>The end of every page.</summary>
    public const string End = "</body>\n</html>\n";

    /// <summary>The beginning, up to where the content goes.</summary>
    /// <param name="title">The title, as text.</param>
    /// <param name="style">A style sheet; none if empty.</param>
    public static string Begin(string title, string style = "")
    {
        var sheet = style.Length == 0 ? "" : $"<style>\n{style}</style>\n";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            {sheet}</head>
            <body>

            """.ReplaceLineEndings("\n");
    }
}
