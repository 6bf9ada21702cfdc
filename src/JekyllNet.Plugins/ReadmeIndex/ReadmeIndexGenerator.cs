using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.ReadmeIndex;

/// <summary>Makes READMEs index pages.</summary>
internal sealed class ReadmeIndexGenerator : IGenerator
{
    public int Priority => -10;

    public void Generate(GenerationContext context)
    {
        var settings = context.Configuration["readme_index"] as HashValue ?? new HashValue();
        if (settings["enabled"].IsFalse())
        {
            return;
        }

        foreach (var file in context.Content.StaticFiles.Where(f => IsReadme(context, f.RelativePath)).ToArray())
        {
            var directory = SitePath.DirectoryName(file.Url);
            if (HasIndex(context, directory))
            {
                continue;
            }

            var page = context.ReadPage(file);
            page.Data["permalink"] = StringValue.Create(directory + "/");
            context.Content.Pages.Add(page);
            if (settings["remove_originals"].IsTrue())
            {
                context.Content.StaticFiles.Remove(file);
            }
        }

        if (!settings["with_frontmatter"].IsTrue())
        {
            return;
        }

        foreach (var page in context.Content.Pages.Where(p => IsReadme(context, "/" + p.RelativePath)).ToArray())
        {
            var directory = SitePath.DirectoryName(page.Url);
            if (!HasIndex(context, directory))
            {
                page.Data["permalink"] = StringValue.Create(directory + "/");
                page.ResetUrl();
            }
        }
    }

    private static bool IsReadme(GenerationContext context, string path)
    {
        var extension = SitePath.Extension(path);
        return extension.Length > 0
            && context.IsMarkdown(extension)
            && path[..^extension.Length].EndsWith("/readme", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasIndex(GenerationContext context, string directory)
    {
        var prefix = directory.EndsWith('/') ? directory : directory + "/";
        return context.Content.Pages.Select(p => p.Url).Concat(context.Content.StaticFiles.Select(f => f.Url)).Any(url =>
            url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && url[prefix.Length..].ToLowerInvariant() is ("" or "index.htm" or "index.html" or "index.xhtml" or "index.xml"));
    }
}
