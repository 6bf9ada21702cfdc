namespace JekyllNet.Browser.Tests;

/// <summary>The sample blog, served by the command and looked at in a browser while it is edited. Nothing is reloaded by hand.</summary>
public sealed class LiveReloadTests(BrowserFixture browser)
{
    private const string Post = "_posts/2023-03-26-the-rule-of-twelfths.md";
    private const string MainText = "document.querySelector('main')?.textContent";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_follows_edits_shows_what_breaks_and_recovers()
    {
        var page = await browser.OpenPageAsync();
        await page.ResizeAsync(800, 1400, isPhone: false, Cancellation);
        await using var site = await StartBlogAsync();
        await page.GoAsync(site.Address + "arithmetic/2023/03/26/the-rule-of-twelfths.html", Cancellation);
        var original = site.Read(Post);
        Assert.DoesNotContain("seen at once", await page.EvaluateAsync(MainText, Cancellation));
        await Screenshots.SaveAsync(page, "before", Cancellation);

        site.Write(Post, original + "\nAn edit is *seen at once*.\n");
        await page.WaitForAsync(MainText + ".includes('An edit is seen at once.')", Cancellation);
        await Screenshots.SaveAsync(page, "edited", Cancellation);

        site.Write(Post, original + "\n{% nope %}\n");
        await page.WaitForAsync("document.title === 'The site does not build'", Cancellation);
        var shown = await page.EvaluateAsync("document.body.innerText", Cancellation);
        Assert.Contains($"{Post}({original.Split('\n').Length + 1},1)", shown);
        Assert.Contains("Unknown tag 'nope'", shown);
        await Screenshots.SaveAsync(page, "broken", Cancellation);

        site.Write(Post, original + "\nMended.\n");
        await page.WaitForAsync(MainText + "?.includes('Mended.')", Cancellation);
        await Screenshots.SaveAsync(page, "mended", Cancellation);
        Assert.DoesNotContain("seen at once", await page.EvaluateAsync(MainText, Cancellation));
        Assert.Empty(page.Problems);

        Assert.Equal(0, await site.InterruptAsync());
    }

    [Fact]
    public async Task A_changed_stylesheet_is_exchanged_without_a_reload()
    {
        const string colour = "getComputedStyle(document.body).backgroundColor";
        var page = await browser.OpenPageAsync();
        await using var site = await StartBlogAsync();
        await page.GoAsync(site.Address, Cancellation);
        var before = await page.EvaluateAsync(colour, Cancellation);
        Assert.StartsWith("rgb(", before);
        await page.EvaluateAsync("window.sameWindow = 'yes'", Cancellation);

        site.Write("_sass/_palette.scss", site.Read("_sass/_palette.scss").Replace("$paper: #fdfcf8", "$paper: #102030", StringComparison.Ordinal));

        await page.WaitForAsync($"{colour} !== '{before}' && document.styleSheets.length === 1", Cancellation);
        Assert.Equal("yes", await page.EvaluateAsync("window.sameWindow", Cancellation));
        Assert.Equal("1", await page.EvaluateAsync("document.querySelectorAll('link[rel=stylesheet]').length", Cancellation));
    }

    [Fact]
    public async Task A_page_is_left_alone_while_others_are_edited()
    {
        var page = await browser.OpenPageAsync();
        await using var site = await StartBlogAsync();
        await page.GoAsync(site.Address + "about.html", Cancellation);
        await page.EvaluateAsync("window.sameWindow = 'yes'", Cancellation);
        var other = await browser.OpenPageAsync();
        await other.GoAsync(site.Address + "arithmetic/2023/03/26/the-rule-of-twelfths.html", Cancellation);

        site.Write(Post, site.Read(Post) + "\nElsewhere.\n");
        await other.WaitForAsync(MainText + ".includes('Elsewhere.')", Cancellation);
        Assert.Equal("yes", await page.EvaluateAsync("window.sameWindow", Cancellation));

        site.Write("about.md", site.Read("about.md") + "\nHere.\n");
        await page.WaitForAsync(MainText + "?.includes('Here.')", Cancellation);
        Assert.Equal("undefined", await page.EvaluateAsync("window.sameWindow", Cancellation));
    }

    [Fact]
    public async Task A_page_finds_back_to_a_server_that_was_started_again()
    {
        var page = await browser.OpenPageAsync();
        string address;
        await using (var first = await StartBlogAsync())
        {
            address = first.Address;
            await page.GoAsync(address, Cancellation);
            await page.EvaluateAsync("window.sameWindow = 'yes'", Cancellation);
            Assert.Equal(0, await first.InterruptAsync());
        }

        await using var second = await StartBlogAsync("--port", new Uri(address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        await page.WaitForAsync("window.sameWindow === undefined && document.title === 'Tide Notes'", Cancellation);
    }

    private static async Task<ServedCopy> StartBlogAsync(params string[] options)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "No Dart Sass could be fetched, and the sample blog needs it.");
        return await ServedCopy.StartAsync("blog", ["--livereload", .. options]);
    }
}
