using JekyllNet.Hooks;
using JekyllNet.Plugins;

namespace JekyllNet.Tests.Incremental;

/// <summary>Where code takes part whose reads nobody can take down, all is rendered; where it vouches for itself, only what is affected.</summary>
public sealed class PluginSafetyTests
{
    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 1)]
    public async Task A_hook_that_does_not_vouch_for_itself_has_all_rendered(bool isSafe, int renders)
    {
        using var site = Site(b => b.AddPlugin(new Exclaiming(isSafe)));
        await site.CheckAsync();
        site.Write("a.md", "---\n---\nother");
        Assert.Equal(renders, await site.CheckAsync());
        Assert.Equal("<p>other</p>\n!", site.Output("a.html"));
    }

    [Fact]
    public async Task A_filter_that_is_added_by_itself_has_all_rendered()
    {
        var word = "one";
        using var site = Site(b => b.AddFilter("word", _ => word));
        await site.CheckAsync();
        word = "two";
        Assert.Equal(2, await site.CheckAsync());
        Assert.Equal("two", site.Output("b.html"));
    }

    // What generators and hooks before rendering make of the site is compared, whoever they are.
    [Fact]
    public async Task What_a_generator_does_is_seen()
    {
        var plugin = new Renaming();
        using var site = Site(b => b.AddPlugin(plugin));
        site.Write("c.html", "---\n---\n{{ page.title }}");
        await site.CheckAsync();
        Assert.Equal(0, await site.CheckAsync());
        plugin.Title = "other";
        await site.CheckAsync();
        Assert.Equal("other", site.Output("c.html"));
    }

    private static SessionTester Site(Action<SiteBuilder> configure)
    {
        var site = new SessionTester(configure: configure);
        site.Write("a.md", "---\n---\nA");
        site.Write("b.html", "---\n---\n{{ 'x' | word }}");
        return site;
    }

    private sealed class Exclaiming(bool isSafe) : IPlugin
    {
        public string Name => "exclaiming";

        public bool IsDependencySafe => isSafe;

        public void Configure(PluginContext context) => context.AddHook(HookOwner.Pages, HookEvent.PostRender, hook => hook.Text += "!");
    }

    private sealed class Renaming : IPlugin
    {
        public string Title { get; set; } = "title";

        public string Name => "renaming";

        public bool IsDependencySafe => true;

        public void Configure(PluginContext context) => context.AddHook(HookOwner.Site, HookEvent.PostRead, hook =>
        {
            foreach (var page in hook.Content!.Pages)
            {
                page.Data["title"] = Fluid.Values.StringValue.Create(Title);
            }
        });
    }
}
