using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Model;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>Reads pages: files with front matter outside of collections.</summary>
internal sealed class PageReader(ReadingContext context)
{
    /// <summary>Reads one page, whether it is to be published or not.</summary>
    /// <param name="fileSystem">The site's files, or the theme's.</param>
    /// <param name="root">The absolute path that <paramref name="directory"/> is relative to.</param>
    /// <param name="directory">The directory below the root, with a leading slash unless empty.</param>
    /// <param name="name">The file's name.</param>
    public Page Read(ISiteFileSystem fileSystem, string root, string directory, string name)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var path = SitePath.Join(SitePath.Join(root, directory), name);
        var text = context.Texts.Read(fileSystem, path).Text;
        ReportProblem(context, text, path);
        var page = new Page(path, directory, name, context.Urls, context.Defaults)
        {
            Data = text.ToPageData(path),
            Content = text.Body,
            ContentLine = text.BodyLine,
            IsValidText = text.EncodingProblem is null || text.Body.Length == 0,
        };
        PermalinkCheck.Warn(page, context.Log);
        page.ExcerptSeparator = ExcerptExtractor.SeparatorFor(page, context.Configuration);
        if (context.Configuration.IsSet("page_excerpts") && page.ExcerptSeparator.Length > 0 && page.IsHtml && page.Data["excerpt"].IsNil())
        {
            page.Excerpt = ExcerptExtractor.Extract(page, context.Log, context.IsLiquidBlock);
        }

        context.Hooks.Trigger(HookOwner.Pages, HookEvent.PostInit, page);
        return page;
    }

    /// <summary>Tells of front matter that is broken or never closes and of bytes that are no text; with <c>strict_front_matter</c> a broken one ends the build.</summary>
    public static void ReportProblem(ReadingContext context, ItemText text, string path)
    {
        if (text.EncodingProblem is { } encodingProblem)
        {
            var warning = Diagnostic.Warning(DiagnosticId.FileUnreadable, encodingProblem, new SourceLocation(path));
            context.Log.Warn($"Error reading file {path}: {encodingProblem}", "", warning);
            if (context.Configuration.StrictFrontMatter)
            {
                throw new JekyllException(warning with { Severity = DiagnosticSeverity.Error });
            }
        }

        if (text.IsUnclosed)
        {
            context.Log.Warn("Front Matter:", $"never closes in {path}", ItemText.Unclosed(path));
        }

        if (text.Problem is not { } problem)
        {
            return;
        }

        var diagnostic = Diagnostic.Warning(DiagnosticId.FrontMatterSyntax, problem.Message, new SourceLocation(path, problem.Line, problem.Column));
        var what = problem is YamlSyntaxException ? "YAML Exception reading" : "Error reading file";
        context.Log.Warn($"{what} {path}: {problem.Message}", "", diagnostic);
        if (context.Configuration.StrictFrontMatter)
        {
            throw new JekyllException(diagnostic with { Severity = DiagnosticSeverity.Error }, problem);
        }
    }
}
