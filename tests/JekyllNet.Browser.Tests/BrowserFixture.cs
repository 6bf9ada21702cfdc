using JekyllNet.Browser.Tests.DevTools;

[assembly: AssemblyFixture(typeof(JekyllNet.Browser.Tests.BrowserFixture))]

namespace JekyllNet.Browser.Tests;

/// <summary>One browser for all tests, started when the first needs it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private Chromium? _browser;

    /// <summary>A new page; skips the test where there is no browser.</summary>
    internal async Task<BrowserPage> OpenPageAsync()
    {
        var executable = ChromiumLocator.Find();
        Assert.SkipWhen(executable is null, ChromiumLocator.Missing);
        var cancellation = TestContext.Current.CancellationToken;
        await _starting.WaitAsync(cancellation);
        try
        {
            _browser ??= await Chromium.StartAsync(executable!, cancellation);
        }
        finally
        {
            _starting.Release();
        }

        return await _browser.OpenPageAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }
}
