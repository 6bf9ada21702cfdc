using JekyllNet.Dependencies;
using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Sass;
using JekyllNet.Sass.Jekyll;

namespace JekyllNet.Conversion;

/// <summary>Compiles Sass pages. Safe for concurrent use.</summary>
internal sealed class SassConverter(bool indented, SassCompiler compiler, SassSettings settings) : IConverter
{
    public bool IsIndented => indented;

    public int Priority => -10;

    public bool Matches(string extension) => extension.Equals(indented ? ".sass" : ".scss", StringComparison.OrdinalIgnoreCase);

    public string OutputExtension(string extension) => ".css";

    /// <summary>Whether a source map is written beside the page.</summary>
    public bool MakesSourceMap(Page page) => settings.MakesSourceMaps && Matches(page.Extension);

    /// <summary>The folders that stylesheets load from.</summary>
    public IReadOnlyList<string> Folders => settings.LoadPaths;

    /// <summary>What compiling the page will ask for, but for the text, which Liquid has yet to render.</summary>
    /// <exception cref="JekyllException">The configuration has a value that Jekyll fails on.</exception>
    public SassRequest ExpectedRequest(Page page) => settings.ToRequest("", page, indented);

    public string Convert(string content, ConversionContext context)
    {
        // To Jekyll's converter a document of a collection is a text like any other: only pages are known to it.
        var output = Compile(content, context.Item as Page, context);
        context.SourceMap = output.SourceMap;
        return output.Css;
    }

    /// <summary>Compiles a text for the filters. Within a Sass page of the same syntax it passes for that page.</summary>
    public string CompileText(string text, ConversionContext context) =>
        Compile(text, context.Item is Page page && Matches(page.Extension) ? page : null, context).Css;

    private JekyllSassOutput Compile(string text, Page? page, ConversionContext context)
    {
        try
        {
            var request = settings.ToRequest(text, page, indented);
            if (context.Reads is { } reads)
            {
                reads.Add(ReadKind.SassFolders);
                request = request with { FileSystem = new RecordingSassFileSystem(settings.Files, reads) };
            }

            var result = compiler.CompileAsync(request, context.Cancellation).GetAwaiter().GetResult();
            Report(result.Diagnostics, page, context.Log);
            return settings.Finish(result, page);
        }
        catch (SassException problem)
        {
            Report(problem.Diagnostics, page, context.Log);
            context.Log.Error(problem.Excerpt, "");
            if (settings.ShowsErrorsInBrowser)
            {
                return new JekyllSassOutput(SassErrorStylesheet.For(problem), null);
            }

            throw new JekyllException(DiagnosticId.SassFailed, problem.Message, LocationOf(problem.Span, page), problem);
        }
        catch (SassCompilerException problem)
        {
            throw new JekyllException(DiagnosticId.SassUnavailable, problem.Message, LocationOf(null, page), problem);
        }
    }

    // The compiler counts a page's lines from the end of the front matter.
    private SourceLocation? LocationOf(SassSpan? span, Page? page) => span is { Path: { } file }
        ? page is not null && file == settings.PathOf(page)
            ? new SourceLocation(page.Path, span.Line + page.ContentLine - 1, span.Column)
            : new SourceLocation(file, span.Line, span.Column)
        : page is null ? null : new SourceLocation(page.Path);

    // As Dart Sass prints them: over several lines, which only a topic may have.
    private void Report(IReadOnlyList<SassDiagnostic> diagnostics, Page? page, SiteLog log)
    {
        foreach (var diagnostic in diagnostics)
        {
            var location = LocationOf(diagnostic.Span, page);
            log.Warn(diagnostic.Formatted.TrimEnd('\n'), "", diagnostic.Kind == SassDiagnosticKind.Debug
                ? Diagnostic.Info(DiagnosticId.SassWarning, diagnostic.Message, location)
                : Diagnostic.Warning(DiagnosticId.SassWarning, diagnostic.Message, location));
        }
    }
}
