using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JekyllNet.AspNetCore.Tests;

/// <summary>A site in a temporary folder, served by Kestrel on a free port of this machine.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;
    private WebApplication? _application;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Uri Address => Client.BaseAddress!;

    public JekyllSite Site => _application!.Services.GetRequiredService<JekyllSites>()[JekyllSiteServiceCollectionExtensions.DefaultName];

    public ServedSite With(string path, string text)
    {
        var file = Path.Join(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public void Without(string path) => File.Delete(Path.Join(_root, path));

    /// <summary>Waits until an address gives a text, however long it takes.</summary>
    public async Task UntilAsync(string path, string text)
    {
        while (!(await GetAsync(path)).StartsWith(text, StringComparison.Ordinal))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public Task StopAsync() => _application!.StopAsync(TestContext.Current.CancellationToken);

    public async Task<ServedSite> StartAsync(string path = "", string environment = "Production", Action<JekyllSiteOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = _root });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddJekyllSite("", configure);
        _application = builder.Build();
        _application.MapJekyllSite(path);
        await _application.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_application.Urls.Single());
        return this;
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_application is not null)
        {
            await _application.StopAsync();
            await _application.DisposeAsync();
        }

        Directory.Delete(_root, recursive: true);
    }
}
