using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Tests.Building;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Hooks;

/// <summary>Hooks of the site as a whole: what Jekyll's plugin authors do with them, done in C#.</summary>
[Trait("Behaviour", "HOOK-07")]
public sealed class SiteHookTests
{
    [Fact]
    public async Task AfterReset_adds_a_page_that_has_no_file()
    {
        var site = await SiteTester.From("-- index.html --\n---\n---\n{{ site.pages.size }}").BuildAsync(configure: b => b.AddHook(
            HookOwner.Site, HookEvent.AfterReset, c => c.Content!.Pages.Add(c.CreatePage("", "made.html", "tiny {{ page.url }}"))));
        Assert.Equal("tiny /made.html", site["made.html"]);
        Assert.Equal("2\n", site["index.html"]);
    }

    [Fact]
    public async Task PreRender_gives_the_site_and_all_templates_variables()
    {
        var site = await SiteTester.From("-- index.html --\n---\n---\n{{ site.injected }}! {{ top }} {{ site.title }}\n-- _config.yml --\ntitle: old\n").BuildAsync(configure: b => b.AddHook(
            HookOwner.Site, HookEvent.PreRender, c =>
            {
                c.SiteVariables!["injected"] = StringValue.Create("mine");
                c.SiteVariables["title"] = StringValue.Create("new");
                c.Payload!["top"] = StringValue.Create("level");
            }));
        Assert.Equal("mine! level new\n", site["index.html"]);
    }

    [Fact]
    public async Task PostRead_takes_pages_away()
    {
        var site = await SiteTester.From("-- one.html --\n---\n---\n1\n-- two.html --\n---\n---\n2").BuildAsync(configure: b => b.AddHook(
            HookOwner.Site, HookEvent.PostRead, c => c.Content!.Pages.RemoveAll(p => p.Name == "one.html")));
        Assert.Equal(["two.html"], site.Files.Keys);
    }

    [Fact]
    public async Task PostWrite_works_with_the_files_on_the_disk()
    {
        using TemporaryFolder folder = new();
        folder.Write("src/one.html", "---\n---\none");
        var result = await new SiteBuilder(folder["src"], folder["out"]).AddHook(HookOwner.Site, HookEvent.PostWrite, c =>
        {
            var written = Path.Combine(c.Configuration.Destination, c.Content!.Pages[0].Destination.TrimStart('/'));
            File.Copy(written, Path.Combine(c.Configuration.Destination, "first.html"));
        }).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        Assert.Equal("one", await File.ReadAllTextAsync(folder["out/first.html"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OnObsolete_keeps_a_file_that_would_go()
    {
        using TemporaryFolder folder = new();
        folder.Write("src/one.html", "one");
        folder.Write("out/old.html", "old");
        folder.Write("out/kept.html", "kept");
        var result = await new SiteBuilder(folder["src"], folder["out"])
            .AddHook(HookOwner.Clean, HookEvent.OnObsolete, c => c.Obsolete!.Remove(folder["out/kept.html"]))
            .Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        Assert.Equal(["kept.html", "one.html"], Directory.EnumerateFiles(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_site_makes_pages()
    {
        InvalidOperationException? refused = null;
        await SiteTester.From("-- a.html --\n---\n---\n").BuildAsync(configure: b => b.AddHook(
            HookOwner.Pages, HookEvent.PostInit, c => refused = Assert.Throws<InvalidOperationException>(() => c.CreatePage("", "x.html", ""))));
        Assert.NotNull(refused);
    }
}
