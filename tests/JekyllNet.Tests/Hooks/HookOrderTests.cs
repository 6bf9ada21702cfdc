using JekyllNet.Generation;
using JekyllNet.Hooks;
using JekyllNet.Model;
using JekyllNet.Tests.Building;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Hooks;

/// <summary>The order in which everything runs: owners, events, priorities.</summary>
public sealed class HookOrderTests
{
    // As Jekyll 4.4.1 runs hooks registered on this very site.
    private const string Recorded = """
        site AfterInit
        site AfterReset
        posts PostInit p.html
        documents PostInit p.html
        pages PostInit i.html
        c PostInit d.html
        documents PostInit d.html
        site PostRead
        generate
        site PreRender
        posts PreRender p.html
        documents PreRender p.html
        posts PostConvert p.html
        documents PostConvert p.html
        posts PostRender p.html
        documents PostRender p.html
        c PreRender d.html
        documents PreRender d.html
        c PostConvert d.html
        documents PostConvert d.html
        c PostRender d.html
        documents PostRender d.html
        pages PreRender i.html
        pages PostConvert i.html
        pages PostRender i.html
        site PostRender
        clean OnObsolete
        pages PostWrite i.html
        posts PostWrite p.html
        documents PostWrite p.html
        c PostWrite d.html
        documents PostWrite d.html
        site PostWrite
        """;

    [Fact]
    [Trait("Behaviour", "HOOK-07")]
    [Trait("Behaviour", "HOOK-09")]
    [Trait("Behaviour", "HOOK-11")]
    public async Task All_events_of_all_owners_run_in_Jekylls_order()
    {
        using TemporaryFolder folder = new();
        folder.Write("src/_config.yml", "collections: {c: {output: true}}");
        folder.Write("src/_posts/2020-01-01-p.html", "---\n---\np");
        folder.Write("src/_c/d.html", "---\n---\nd");
        folder.Write("src/i.html", "---\n---\ni");
        folder.Write("out/old.html", "old");
        List<string> log = [];
        var builder = new SiteBuilder(folder["src"], folder["out"]).UseWorkers(4);
        foreach (var owner in new[] { HookOwner.Site, HookOwner.Pages, HookOwner.Posts, HookOwner.Documents, HookOwner.Collection("c"), HookOwner.Clean })
        {
            foreach (var moment in Enum.GetValues<HookEvent>().Where(moment => Supports(owner, moment)))
            {
                builder.AddHook(owner, moment, c => log.Add($"{owner} {c.Event} {Path.GetFileName(c.Item?.Path)?.Replace("2020-01-01-", "", StringComparison.Ordinal)}".TrimEnd()));
            }
        }

        var result = await builder.AddGenerator(new NamedGenerator("generate", 0, log)).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        Assert.Equal(Recorded.ReplaceLineEndings("\n").Split('\n'), log);
    }

    [Fact]
    [Trait("Behaviour", "HOOK-08")]
    public async Task Higher_priorities_run_first_and_equal_ones_as_they_came()
    {
        var site = await SiteTester.From("-- a.html --\n---\n---\nWRAP").BuildAsync(configure: b => b
            .AddHook(HookOwner.Pages, HookEvent.PostRender, c => c.Text = "1 " + c.Text)
            .AddHook(HookOwner.Pages, HookEvent.PostRender, c => c.Text = "2 " + c.Text, HookPriority.High)
            .AddHook(HookOwner.Pages, HookEvent.PostRender, c => c.Text = "3 " + c.Text)
            .AddHook(HookOwner.Pages, HookEvent.PostRender, c => c.Text = "4 " + c.Text, HookPriority.Low)
            .AddHook(HookOwner.Pages, HookEvent.PostRender, c => c.Text = "5 " + c.Text, 25));
        Assert.Equal("4 3 1 5 2 WRAP\n", site["a.html"]);
    }

    [Fact]
    public async Task One_hook_serves_several_owners()
    {
        var builder = (SiteBuilder b) =>
        {
            foreach (var owner in new[] { HookOwner.Pages, HookOwner.Posts })
            {
                b.AddHook(owner, HookEvent.PostRender, c => c.Text = $"[{c.Text!.TrimEnd('\n')}]");
            }
        };
        var site = await SiteTester.From("-- index.html --\n---\n---\nWRAP\n-- _posts/2015-03-14-a.md --\n---\n---\none").BuildAsync(configure: builder);
        Assert.Equal("[WRAP]", site["index.html"]);
        Assert.Equal("[<p>one</p>]", site["2015/03/14/a.html"]);
    }

    [Fact]
    [Trait("Behaviour", "HOOK-10")]
    public async Task An_event_that_an_owner_does_not_have_is_refused()
    {
        foreach (var owner in new[] { HookOwner.Site, HookOwner.Pages, HookOwner.Documents, HookOwner.Clean })
        {
            foreach (var moment in Enum.GetValues<HookEvent>().Where(moment => !Supports(owner, moment)))
            {
                var problem = await Assert.ThrowsAsync<ArgumentException>(() => SiteTester.From("-- a.txt --\nx").BuildAsync(configure: b => b.AddHook(owner, moment, _ => { })));
                Assert.StartsWith($"Invalid hook. {owner} does not support {moment}.", problem.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Trait("Behaviour", "HOOK-06")]
    public async Task Generators_run_by_priority()
    {
        List<string> log = [];
        await SiteTester.From("-- a.txt --\nx").BuildAsync(configure: b => b
            .AddGenerator(new NamedGenerator("low", -10, log)).AddGenerator(new NamedGenerator("normal", 0, log)).AddGenerator(new NamedGenerator("highest", 100, log))
            .AddGenerator(new NamedGenerator("second", 0, log)).AddGenerator(new NamedGenerator("lowest", -100, log)).AddGenerator(new NamedGenerator("high", 10, log)));
        Assert.Equal(["highest", "high", "normal", "second", "low", "lowest"], log);
    }

    private static bool Supports(HookOwner owner, HookEvent moment) => owner.Name switch
    {
        "site" => moment is HookEvent.AfterInit or HookEvent.AfterReset or HookEvent.PostRead or HookEvent.PreRender or HookEvent.PostRender or HookEvent.PostWrite,
        "clean" => moment is HookEvent.OnObsolete,
        _ => moment is HookEvent.PostInit or HookEvent.PreRender or HookEvent.PostConvert or HookEvent.PostRender or HookEvent.PostWrite,
    };

    private sealed class NamedGenerator(string name, int priority, List<string> log) : IGenerator
    {
        public int Priority => priority;

        public void Generate(GenerationContext context) => log.Add(name);
    }
}
