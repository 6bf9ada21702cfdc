using System.Globalization;

namespace JekyllNet.Browser.Tests;

/// <summary>The documentation on a phone and on a desk, in light and in dark. The screenshots are left in artifacts/screenshots.</summary>
public sealed class DocumentationLooksTests(BrowserFixture browser)
{
    private static readonly string[] Pages = ["", "serving/", "commands/", "diagnostics/"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desktop", 1280, 900)]
    public async Task Pages_fit_the_screen_and_follow_the_colour_scheme(string device, int width, int height)
    {
        var page = await browser.OpenPageAsync();
        await using var site = await ServedCopy.StartAsync("docs-site");
        await page.ResizeAsync(width, height, isPhone: device == "phone", Cancellation);
        foreach (var path in Pages)
        {
            await page.PreferAsync("light", Cancellation);
            await page.GoAsync(site.Address + path, Cancellation);
            Assert.NotEqual("Not found", await page.EvaluateAsync("document.title", Cancellation));
            Assert.Equal("0", await page.EvaluateAsync("Math.max(0, document.documentElement.scrollWidth - innerWidth)", Cancellation));
            Assert.True(await ContrastAsync(page) >= 7, "Text and ground are too much alike in light.");
            var light = await SaveScreenshotAsync(page, path, device, "light");

            await page.PreferAsync("dark", Cancellation);
            Assert.True(await ContrastAsync(page) >= 7, "Text and ground are too much alike in dark.");
            Assert.NotEqual(light, await SaveScreenshotAsync(page, path, device, "dark"));
        }

        Assert.Empty(page.Problems);
    }

    // The contrast of the running text, by the formula of WCAG.
    private static async Task<double> ContrastAsync(DevTools.BrowserPage page) => double.Parse(
        await page.EvaluateAsync(
            """
            (() => {
              const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
              const luminance = colour => {
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const dark = matchMedia('(prefers-color-scheme: dark)').matches;
              const painted = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor).find(c => c !== 'rgba(0, 0, 0, 0)');
              const pair = [getComputedStyle(document.querySelector('main p') ?? document.body).color, painted ?? (dark ? '#121212' : '#fff')].map(luminance).sort((a, b) => b - a);
              return (pair[0] + .05) / (pair[1] + .05);
            })()
            """,
            Cancellation),
        CultureInfo.InvariantCulture);

    private static Task<byte[]> SaveScreenshotAsync(DevTools.BrowserPage page, string path, string device, string scheme) =>
        Screenshots.SaveAsync(page, $"{(path.Length == 0 ? "index" : path.TrimEnd('/'))}-{device}-{scheme}", Cancellation);
}
