namespace JekyllNet.Browser.Tests;

/// <summary>The documentation's search, which needs no server: typed into and followed as a reader does it.</summary>
public sealed class DocumentationSearchTests(BrowserFixture browser)
{
    private const string Results = "[...document.querySelectorAll('#results a')]";

    [Fact(Timeout = 60_000)]
    public async Task A_word_finds_pages_the_best_first_and_a_result_leads_there()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var page = await browser.OpenPageAsync();
        await using var site = await ServedCopy.StartAsync("docs-site");
        await page.ResizeAsync(1280, 900, isPhone: false, cancellation);
        await page.GoAsync(site.Address, cancellation);
        Assert.DoesNotContain(page.Requests, r => r.EndsWith("search.json", StringComparison.Ordinal));

        await page.TypeAsync("#search", "Jekyllnet DIFF", cancellation);
        await page.WaitForAsync(Results + ".length > 1", cancellation);
        await Screenshots.SaveAsync(page, "search-desktop", cancellation);
        Assert.Equal("true", await page.EvaluateAsync(Results + ".every(a => a.textContent.length > a.firstChild.textContent.length)", cancellation));

        await page.TypeAsync("#search", "moving a site", cancellation);
        await page.WaitForAsync(Results + "[0]?.firstChild.textContent === 'Moving a site over'", cancellation);
        await page.EvaluateAsync("setTimeout(() => " + Results + "[0].click())", cancellation);   // answered before the page goes
        await page.WaitForAsync("document.querySelector('h1')?.textContent === 'Moving a site over'", cancellation);
        Assert.Single(page.Requests, r => r.EndsWith("search.json", StringComparison.Ordinal));

        await page.TypeAsync("#search", "serve", cancellation);
        await page.WaitForAsync(Results + ".length > 1", cancellation);
        await page.TypeAsync("#search", "serve xyzzy", cancellation);
        await page.WaitForAsync(Results + ".length === 0", cancellation);
        Assert.Empty(page.Problems);
    }
}
