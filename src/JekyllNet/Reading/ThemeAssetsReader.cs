using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Adds a theme's assets that the site does not have itself.</summary>
internal sealed class ThemeAssetsReader(ReadingContext context, PageReader pages)
{
    public void Read(SiteContent content)
    {
        if (context.Theme is not { AssetsPath: { } assets } theme)
        {
            return;
        }

        foreach (var (entry, isDirectory) in DirectoryWalker.Walk(theme.FileSystem, assets, dotFiles: true))
        {
            var path = SitePath.Join(assets, entry);
            if (isDirectory)
            {
                continue;
            }

            if (theme.FileSystem.IsSymbolicLink(path))
            {
                context.Log.Warn("Theme reader:", $"Ignored symlinked asset: {path}");
                continue;
            }

            var relative = path[(theme.Root.Length + 1)..];
            if (context.Texts.FindFrontMatter(theme.FileSystem, path).Has)
            {
                if (content.Pages.All(p => p.RelativePath != relative))
                {
                    content.Pages.Add(pages.Read(theme.FileSystem, theme.Root, SitePath.DirectoryName(relative), SitePath.BaseName(relative)));
                }
            }
            else if (content.StaticFiles.All(f => f.RelativePath != "/" + relative))
            {
                content.StaticFiles.Add(new StaticFile(theme.FileSystem, path, "/" + relative, null, context.Urls, context.Defaults.All));
            }
        }
    }
}
