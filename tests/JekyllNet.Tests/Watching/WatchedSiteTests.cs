using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Tests.IO;
using JekyllNet.Themes;
using JekyllNet.Watching;

namespace JekyllNet.Tests.Watching;

/// <summary>A watched site follows its source, whatever happens to it.</summary>
public sealed class WatchedSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MemoryOutputSink _output = new();

    public WatchedSiteTests()
    {
        _folder.Write("site/a.md", "---\n---\nA");
        _folder.Write("site/b.md", "---\n---\nB");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Renders_what_was_edited(bool polls)
    {
        var builds = Run(polls);
        Assert.Equal(2, (await NextAsync(builds)).Rendered);
        _folder.Write("site/a.md", "---\n---\nother");
        Assert.Equal(1, (await UntilAsync(builds, "a.html", "<p>other</p>\n")).Rendered);
        Assert.Equal(["a.md"], builds.Current.Changed);
    }

    [Fact]
    public async Task Recovers_from_a_broken_configuration()
    {
        _folder.Write("site/_config.yml", "a: [");
        var builds = Run();
        Assert.False((await NextAsync(builds)).Succeeded);
        _folder.Write("site/_config.yml", "title: mended");
        _folder.Write("site/a.md", "---\n---\n{{ site.title }}");
        await UntilAsync(builds, "a.html", "<p>mended</p>\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Follows_the_theme_and_the_configuration_beside_the_source(bool polls)
    {
        _folder.Write("one.yml", "theme: any");
        _folder.Write("two/two.yml", "title: first");
        _folder.Write("theme/_layouts/l.html", "<1>{{ content }}");
        _folder.Write("site/a.md", "---\nlayout: l\n---\n{{ site.title }}");
        var builds = Run(polls, b => b.UseConfigurationFiles("one.yml", "two/two.yml").AddThemeResolver(new DirectoryThemeResolver(_folder["theme"])));
        Assert.Equal(2, (await NextAsync(builds)).Rendered);
        _folder.Write("theme/_layouts/l.html", "<2>{{ content }}");
        Assert.Equal(1, (await UntilAsync(builds, "a.html", "<2><p>first</p>\n")).Rendered);
        Assert.Equal([_folder["theme/_layouts/l.html"]], builds.Current.Changed);
        _folder.Write("theme/_includes/new.html", "new");
        await NextAsync(builds);
        _folder.Write("two/two.yml", "title: second");
        await UntilAsync(builds, "a.html", "<2><p>second</p>\n");

        // What is told of the other file may come twice, and the build after that see this one already.
        while (!builds.Current.Changed.Contains(_folder["two/two.yml"]))
        {
            await NextAsync(builds);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Follows_the_theme_that_a_changed_configuration_names(bool polls)
    {
        _folder.Write("themes/one/_layouts/l.html", "<one>{{ content }}");
        _folder.Write("themes/two/_layouts/l.html", "<two>{{ content }}");
        _folder.Write("site/_config.yml", "theme: one");
        _folder.Write("site/a.md", "---\nlayout: l\n---\nA");
        var builds = Run(polls, b => b.AddThemeResolver(new NamedFolders(_folder["themes"])));
        await NextAsync(builds);
        _folder.Write("site/_config.yml", "theme: two");
        await UntilAsync(builds, "a.html", "<two><p>A</p>\n");
        _folder.Write("themes/two/_layouts/l.html", "<other>{{ content }}");
        await UntilAsync(builds, "a.html", "<other><p>A</p>\n");
    }

    [Fact]
    public async Task Keeps_the_last_good_site_while_a_page_is_broken()
    {
        var builds = Run();
        await NextAsync(builds);
        _folder.Write("site/a.md", "---\n---\n{% nope %}");
        var broken = await NextAsync(builds);
        Assert.False(broken.Succeeded);
        Assert.Contains("a.md(3,1): error JN3001", Assert.Single(broken.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).ToString(), StringComparison.Ordinal);
        Assert.Equal("<p>A</p>\n", Text("a.html"));
        _folder.Write("site/a.md", "---\n---\nmended");
        await UntilAsync(builds, "a.html", "<p>mended</p>\n");
    }

    [Fact]
    public async Task Follows_a_save_by_renaming()
    {
        var builds = Run();
        await NextAsync(builds);
        _folder.Write("site/a.md~new", "---\n---\nsaved");
        File.Move(_folder["site/a.md"], _folder["site/a.md~"]);
        File.Move(_folder["site/a.md~new"], _folder["site/a.md"]);
        await UntilAsync(builds, "a.html", "<p>saved</p>\n");
        Assert.DoesNotContain(_output.Files.Keys, path => path.Contains('~', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Follows_a_checkout_of_another_branch()
    {
        var builds = Run();
        await NextAsync(builds);
        for (var i = 0; i < 200; i++)
        {
            _folder.Write(FormattableString.Invariant($"site/pages/{i}.md"), FormattableString.Invariant($"---\n---\n{i}"));
        }

        File.Delete(_folder["site/b.md"]);
        _folder.Write("site/_config.yml", "title: branch");
        _folder.Write("site/a.md", "---\n---\n{{ site.title }} {{ site.pages.size }}");
        await UntilAsync(builds, "a.html", "<p>branch 201</p>\n");
        Assert.Equal(201, _output.Files.Count);
    }

    [Fact]
    public async Task An_edit_of_the_first_build_is_not_lost()
    {
        var watched = new WatchedSite(Builder().AddHook(HookOwner.Site, HookEvent.PostRead, _ => _folder.Write("site/a.md", "---\n---\nmeanwhile")).Build());
        var builds = watched.RunAsync(cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await NextAsync(builds);
        await UntilAsync(builds, "a.html", "<p>meanwhile</p>\n");
        await builds.DisposeAsync();
    }

    [Fact]
    public async Task Ends_with_its_reader()
    {
        await foreach (var build in new WatchedSite(Builder().Build()).RunAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.True(build.Result.Succeeded);
            Assert.Empty(build.Changed);
            break;
        }
    }

    private static async Task<BuildResult> NextAsync(IAsyncEnumerator<WatchedBuild> builds)
    {
        Assert.True(await builds.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        return builds.Current.Result;
    }

    private async Task<BuildResult> UntilAsync(IAsyncEnumerator<WatchedBuild> builds, string path, string text)
    {
        while (true)
        {
            var result = await NextAsync(builds);
            if (result.Succeeded && _output.Files.ContainsKey(path) && Text(path) == text)
            {
                return result;
            }
        }
    }

    private string Text(string path) => Encoding.UTF8.GetString(_output.Files[path]);

    private SiteBuilder Builder() => new SiteBuilder(_folder["site"], _folder["out"]).UseWorkingDirectory(_folder.Root).UseOutput(_output);

    private IAsyncEnumerator<WatchedBuild> Run(bool polls = false, Func<SiteBuilder, SiteBuilder>? configure = null)
    {
        var options = new SiteWatcherOptions { ForcePolling = polls, PollingInterval = TimeSpan.FromMilliseconds(20) };
        return new WatchedSite((configure?.Invoke(Builder()) ?? Builder()).Build(), options).RunAsync(cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
    }

    private sealed class NamedFolders(string root) : IThemeResolver
    {
        public JekyllNet.Model.Theme? Resolve(string name, string source) => new DirectoryThemeResolver(SitePath.Join(root, name)).Resolve(name, source);
    }
}
