using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JekyllNet.AspNetCore.Tests;

/// <summary>Sites as parts of an application: several of them, published ones, and their health.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_sites_stand_side_by_side_each_with_its_own_address()
    {
        Write("docs/index.html", "---\n---\n{{ '/a' | relative_url }}");
        Write("blog/index.html", "---\n---\n{{ '/b' | relative_url }} {{ site.title }}");
        Write("home/index.html", "---\n---\nhome");
        await using var application = await StartAsync(
            services => services.AddJekyllSite("docs", name: "docs").AddJekyllSite("blog", o => o.Configure = b => b.Set("title", "B"), "blog").AddJekyllSite("home", name: "home"),
            app =>
            {
                app.MapJekyllSite("/docs", "docs");
                app.MapJekyllSite("/docs/blog", "blog");
                app.MapJekyllSite("", "home");
            });
        using var client = ClientOf(application);

        Assert.Equal("/docs/a", await client.GetStringAsync("docs/", Cancellation));
        Assert.Equal("/docs/blog/b B", await client.GetStringAsync("docs/blog/", Cancellation));
        Assert.Equal("home", await client.GetStringAsync("", Cancellation));
    }

    [Fact]
    public async Task A_site_is_mapped_once()
    {
        Write("docs/index.html", "a");
        await using var application = Create(services => services.AddJekyllSite("docs"));
        application.MapJekyllSite("/docs");

        var problem = Assert.Throws<InvalidOperationException>(() => application.MapJekyllSite("/other"));

        Assert.Equal("The Jekyll site 'Default' is mapped to '/docs' already; a second address needs a second AddJekyllSite with a name.", problem.Message);
    }

    [Fact]
    public async Task A_site_in_a_group_knows_its_whole_address()
    {
        Write("docs/index.html", "---\n---\n<body>{{ '/a' | relative_url }} {{ site.baseurl }}</body>");
        Write("docs/sub/a.html", "a");
        await using var application = await StartAsync(
            services => services.AddJekyllSite("docs", o => o.ReloadPages = true),
            app => app.MapGroup("/help").MapGroup("en/").MapJekyllSite("/docs/"));
        using var client = ClientOf(application);

        var index = await client.GetStringAsync("help/en/docs/", Cancellation);
        Assert.Contains("/help/en/docs/a /help/en/docs", index, StringComparison.Ordinal);
        Assert.Contains("src=\"/help/en/docs/_jekyll/livereload.js", index, StringComparison.Ordinal);
        Assert.NotEmpty(await client.GetStringAsync("help/en/docs/_jekyll/livereload.js", Cancellation));
        Assert.Equal("a", (await client.GetStringAsync("help/en/docs/sub/a", Cancellation))[..1]);
        using var nowhere = await client.GetAsync("docs/", Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Fact]
    public async Task A_site_in_a_group_is_built_before_it_is_asked_for()
    {
        Write("docs/index.html", "a");
        await using var application = await StartAsync(services => services.AddJekyllSite("docs"), app => app.MapGroup("/help").MapJekyllSite());

        var site = application.Services.GetRequiredService<JekyllSites>()[JekyllSiteServiceCollectionExtensions.DefaultName];
        await site.Ready.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        Assert.True(site.LastBuild!.Succeeded);
    }

    [Fact]
    public async Task A_group_whose_path_has_a_parameter_is_refused()
    {
        Write("docs/index.html", "a");
        await using var application = await StartAsync(services => services.AddJekyllSite("docs"), app => app.MapGroup("/{tenant}").MapJekyllSite("/docs"));

        var stopped = new TaskCompletionSource();
        using var registration = application.Lifetime.ApplicationStopping.Register(stopped.SetResult);
        await stopped.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        var service = application.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single();
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => service.ExecuteTask!);
        Assert.Equal("A Jekyll site cannot be mapped to '/{tenant}/docs': it is built for one address, so that no part of it may be a parameter.", problem.Message);
    }

    [Fact]
    public async Task Two_sites_of_one_name_are_refused()
    {
        await using var application = Create(services => services.AddJekyllSite("a").AddJekyllSite("b"));

        var problem = Assert.Throws<InvalidOperationException>(application.Services.GetRequiredService<JekyllSites>);

        Assert.Equal("There are two Jekyll sites called 'Default': each needs a name of its own.", problem.Message);
    }

    [Fact]
    public async Task A_published_site_is_served_as_it_is_and_needs_no_source()
    {
        Write("published/index.html", "as it was built {{ x }}");
        Write("published/a/b.txt", "b");
        Write("published/404.html", "not here");
        await using var application = await StartAsync(
            services => services.AddJekyllSite("nowhere", o => o.PublishedFolder = Path.Join(_root, "published")), app => app.MapJekyllSite("/docs"));
        using var client = ClientOf(application);

        Assert.Equal("as it was built {{ x }}", await client.GetStringAsync("docs/", Cancellation));
        Assert.Equal("b", await client.GetStringAsync("docs/a/b.txt", Cancellation));
        using var missing = await client.GetAsync("docs/nope", Cancellation);
        Assert.Equal("not here", await missing.Content.ReadAsStringAsync(Cancellation));
        Assert.Null(application.Services.GetRequiredService<JekyllSites>().ByName["Default"].LastBuild);
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(application)).Status);
    }

    [Fact]
    public async Task A_watched_site_is_built_from_its_source_even_if_it_was_published()
    {
        Write("published/index.html", "old");
        Write("docs/index.html", "---\n---\nnew");
        await using var application = await StartAsync(
            services => services.AddJekyllSite("docs", o => { o.PublishedFolder = Path.Join(_root, "published"); o.Watch = true; }), app => app.MapJekyllSite());
        using var client = ClientOf(application);

        Assert.Equal("new", await client.GetStringAsync("", Cancellation));
    }

    [Fact]
    public async Task A_published_folder_that_is_not_there_gives_way_to_a_build()
    {
        Write("docs/index.html", "---\n---\nbuilt");
        await using var application = await StartAsync(services => services.AddJekyllSite("docs", o => o.PublishedFolder = "no-such-folder"), app => app.MapJekyllSite());
        using var client = ClientOf(application);

        Assert.Equal("built", await client.GetStringAsync("", Cancellation));
    }

    [Fact]
    public async Task Health_tells_of_the_last_build_of_each_site()
    {
        Write("good/index.html", "---\n---\ngood");
        Write("docs/index.html", "---\n---\none");
        await using var application = await StartAsync(
            services => services.AddJekyllSite("good", name: "good").AddJekyllSite("docs", o => o.Watch = true, "docs"),
            app =>
            {
                app.MapJekyllSite("/good", "good");
                app.MapJekyllSite("/docs", "docs");
            });
        using var client = ClientOf(application);
        await client.GetStringAsync("good/", Cancellation);
        await client.GetStringAsync("docs/", Cancellation);
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(application)).Status);

        Write("docs/index.html", "---\n---\n\n{% nope %}");
        HealthReport broken;
        while ((broken = await CheckAsync(application)).Status == HealthStatus.Healthy)
        {
            await Task.Delay(10, Cancellation);
        }

        Assert.Equal(HealthStatus.Degraded, broken.Status);
        Assert.Equal("is served", broken.Entries["jekyll"].Data["good"]);
        Assert.Equal($"an older version is served: {Path.Join(_root, "docs", "index.html")}(4,1): error JN3001: Unknown tag 'nope'", broken.Entries["jekyll"].Data["docs"]);
        Assert.Equal("one", await client.GetStringAsync("docs/", Cancellation));
    }

    [Theory]
    [InlineData("---\n---\n{% nope %}", "index.html(3,1): error JN3001: Unknown tag 'nope'")]
    [InlineData(null, "error JN2011")]
    public async Task A_site_without_any_version_is_unhealthy(string? page, string told)
    {
        if (page is not null)
        {
            Write("docs/index.html", page);
        }

        await using var application = await StartAsync(services => services.AddJekyllSite("docs", o => o.Watch = true), app => app.MapJekyllSite());
        using var client = ClientOf(application);
        using var answer = await client.GetAsync("", Cancellation);

        var report = await CheckAsync(application);

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Contains(told, (string)report.Entries["jekyll"].Data["Default"]);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private WebApplication Create(Action<IServiceCollection> addSites)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production, ContentRootPath = _root });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        addSites(builder.Services);
        builder.Services.AddHealthChecks().AddJekyllSites();
        return builder.Build();
    }

    private async Task<WebApplication> StartAsync(Action<IServiceCollection> addSites, Action<WebApplication> mapSites)
    {
        var application = Create(addSites);
        mapSites(application);
        await application.StartAsync(Cancellation);
        return application;
    }

    private static HttpClient ClientOf(WebApplication application) => new() { BaseAddress = new Uri(application.Urls.Single()) };

    private static Task<HealthReport> CheckAsync(WebApplication application) => application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancellation);

    private void Write(string path, string text)
    {
        var file = Path.Join(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
