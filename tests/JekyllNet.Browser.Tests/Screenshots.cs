using JekyllNet.Browser.Tests.DevTools;
using JekyllNet.Cli.Tests;

namespace JekyllNet.Browser.Tests;

/// <summary>Pictures for people to look at, in artifacts/screenshots.</summary>
internal static class Screenshots
{
    /// <summary>Saves what the page shows as a PNG file, and gives its bytes.</summary>
    public static async Task<byte[]> SaveAsync(BrowserPage page, string name, CancellationToken cancellationToken)
    {
        var picture = await page.TakeScreenshotAsync(cancellationToken);
        var folder = Directory.CreateDirectory(RepositoryRoot.Combine("artifacts", "screenshots"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".png"), picture, cancellationToken);
        return picture;
    }
}
