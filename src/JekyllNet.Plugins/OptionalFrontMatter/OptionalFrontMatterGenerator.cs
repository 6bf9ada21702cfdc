using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.OptionalFrontMatter;

/// <summary>Reads the site's Markdown among the static files as pages.</summary>
internal sealed class OptionalFrontMatterGenerator : IGenerator
{
    // What a repository holds for its readers rather than the site's.
    private static readonly string[] NotPages =
        ["README", "LICENSE", "LICENCE", "COPYING", "CODE_OF_CONDUCT", "CONTRIBUTING", "ISSUE_TEMPLATE", "PULL_REQUEST_TEMPLATE"];

    public void Generate(GenerationContext context)
    {
        var settings = context.Configuration["optional_front_matter"] as HashValue ?? new HashValue();
        var isRequired = context.Configuration.IsSet("require_front_matter");
        if (isRequired || settings["enabled"].IsFalse())
        {
            return;
        }

        var files = context.Content.StaticFiles.Where(f => context.IsMarkdown(f.Extension) && IsPage(context, f)).ToArray();
        context.Content.Pages.AddRange(files.Select(context.ReadPage));
        if (settings["remove_originals"].IsTrue())
        {
            context.Content.StaticFiles.RemoveAll(f => files.Contains(f));
        }
    }

    private static bool IsPage(GenerationContext context, StaticFile file)
    {
        var path = file.RelativePath.TrimStart('/');
        return !NotPages.Contains(file.BaseName.ToUpperInvariant())
            || context.MatchesAny(context.Configuration.Include, path)
            || context.MatchesAny(context.Configuration.Include, SitePath.BaseName(path));
    }
}
