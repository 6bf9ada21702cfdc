using JekyllNet.IO;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>What is shown where the site has no page for the address, nor one called 404.html.</summary>
internal static class NotFoundPage
{
    public static string Text { get; } = HtmlFrame.Begin("Not found") + "<h1>Not found</h1>\n" + HtmlFrame.End;
}
