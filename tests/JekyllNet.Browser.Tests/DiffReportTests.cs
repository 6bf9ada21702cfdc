using System.Diagnostics;
using JekyllNet.Cli.Tests;

namespace JekyllNet.Browser.Tests;

/// <summary>The HTML report of <c>jekyllnet diff</c>, as a reader uses it.</summary>
public sealed class DiffReportTests(BrowserFixture browser) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_opens_by_itself_and_shows_the_classes_that_are_asked_for()
    {
        _folder.Write("old/text.html", "<p>one</p>\n");
        _folder.Write("new/text.html", "<p>two</p>\n");
        _folder.Write("old/space.html", "<p>one</p>\n<p>two</p>\n");
        _folder.Write("new/space.html", "<p>one</p>\n\n<p>two</p>\n");
        _folder.Write("old/gone.html", "<p>gone</p>\n");
        using (var diff = Process.Start(ServedCopy.Command, ["diff", _folder.Combine("old"), _folder.Combine("new"), "--format", "html", "-o", _folder.Combine("report.html")]))
        {
            await diff.WaitForExitAsync(Cancellation);
            Assert.Equal(1, diff.ExitCode);
        }

        var page = await browser.OpenPageAsync();
        await page.GoAsync(new Uri(_folder.Combine("report.html")).AbsoluteUri, Cancellation);

        var text = await page.EvaluateAsync("document.body.innerText", Cancellation);
        Assert.Contains("The sites differ", text);
        Assert.Contains("/gone.html", text);
        Assert.Equal(new Uri(_folder.Combine("report.html")).AbsoluteUri, Assert.Single(page.Requests));
        Assert.Equal("/space.html,/text.html", await VisiblePagesAsync(page));

        await page.EvaluateAsync("document.querySelector('input[data-class=whitespace]').click()", Cancellation);
        Assert.Equal("/text.html", await VisiblePagesAsync(page));

        await page.EvaluateAsync("document.querySelector('input[data-class=text]').click()", Cancellation);
        Assert.Equal("", await VisiblePagesAsync(page));

        await page.EvaluateAsync("document.querySelector('input[data-class=whitespace]').click()", Cancellation);
        Assert.Equal("/space.html", await VisiblePagesAsync(page));
        Assert.Empty(page.Problems);
    }

    public void Dispose() => _folder.Dispose();

    // The rows of the table of pages that a reader sees.
    private static Task<string> VisiblePagesAsync(DevTools.BrowserPage page) => page.EvaluateAsync(
        "[...document.querySelectorAll('tr[data-classes]')].filter(row => row.checkVisibility()).map(row => row.cells[0].innerText).sort().join(',')",
        Cancellation);
}
