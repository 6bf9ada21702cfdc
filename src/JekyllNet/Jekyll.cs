using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet;

/// <summary>The two things that most callers want, in one call each. Thread-safe.</summary>
public static class Jekyll
{
    /// <summary>Builds a site from one folder into another.</summary>
    /// <param name="source">The folder with the site's source.</param>
    /// <param name="destination">The folder to write to. Left as it is if the build fails.</param>
    /// <param name="cancellationToken">Ends the build; the destination is then left as it is.</param>
    /// <returns>Whether it worked, and what is wrong with the site.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static Task<BuildResult> BuildAsync(string source, string destination, CancellationToken cancellationToken = default) =>
        new SiteBuilder(source, destination).Build().ProcessAsync(cancellationToken);

    /// <summary>Renders one text with front matter, as a page of an empty site.</summary>
    /// <param name="text">The front matter and the body.</param>
    /// <param name="name">The page's file name; its extension chooses the converter.</param>
    /// <param name="cancellationToken">Ends the rendering.</param>
    /// <returns>What Jekyll would write for the page.</returns>
    /// <exception cref="JekyllException">The page cannot be rendered.</exception>
    /// <exception cref="OperationCanceledException">The rendering was cancelled.</exception>
    public static async Task<string> RenderAsync(string text, string name = "index.md", CancellationToken cancellationToken = default)
    {
        var files = new MemorySiteFileSystem();
        files.Add("/site/" + name, text);
        var output = new MemoryOutputSink();
        var result = await new SiteBuilder("/site", "/site/_site").UseFileSystem(files).UseOutput(output).Build()
            .ProcessAsync(cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            throw new JekyllException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error));
        }

        return Encoding.UTF8.GetString(output.Files.First().Value);
    }
}
