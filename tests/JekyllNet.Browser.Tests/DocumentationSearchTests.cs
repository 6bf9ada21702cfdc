namespace JekyllNet.Browser.Tests;

/// <summary>The documentation's search, which needs no server: typed into and followed as a reader does it.</summary>
public sealed class DocumentationSearchTests(BrowserFixture browser)
{
    private const string Results = "[...document.querySelectorAll('#results a')]";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task A_word_finds_pages_the_best_first_and_a_result_leads_there()
    {
        var page = await browser.OpenPageAsync();
        await using var site = await ServedCopy.StartAsync("docs-site");
        await page.ResizeAsync(1280, 900, isPhone: false, Cancellation);
        await page.GoAsync(site.Address, Cancellation);
        Assert.DoesNotContain(page.Requests, r => r.EndsWith("search.json", StringComparison.Ordinal));

        await page.TypeAsync("#search", "Jekyllnet DIFF", Cancellation);
        await page.WaitForAsync(Results + ".length > 1", Cancellation);
        await Screenshots.SaveAsync(page, "search-desktop", Cancellation);
        Assert.Equal("true", await page.EvaluateAsync(Results + ".every(a => a.textContent.length > a.firstChild.textContent.length)", Cancellation));

        await page.TypeAsync("#search", "moving a site", Cancellation);
        await page.WaitForAsync(Results + "[0]?.firstChild.textContent === 'Moving a site over'", Cancellation);
        await page.EvaluateAsync(Results + "[0].click()", Cancellation);
        await page.WaitForAsync("document.querySelector('h1')?.textContent === 'Moving a site over'", Cancellation);
        Assert.Single(page.Requests, r => r.EndsWith("search.json", StringComparison.Ordinal));

        await page.TypeAsync("#search", "serve", Cancellation);
        await page.WaitForAsync(Results + ".length > 1", Cancellation);
        await page.TypeAsync("#search", "serve xyzzy", Cancellation);
        await page.WaitForAsync(Results + ".length === 0", Cancellation);
        Assert.Empty(page.Problems);
    }
}
