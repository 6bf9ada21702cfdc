using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Model;
using JekyllNet.Tests.Building;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Hooks;

/// <summary>Hooks of pages: what Jekyll's plugin authors do with them, done in C#.</summary>
[Trait("Behaviour", "HOOK-07")]
public sealed class PageHookTests
{
    [Fact]
    public async Task PostInit_renames_a_page()
    {
        var site = await SiteTester.From("-- sub/one.md --\n---\n---\n{{ page.name }} {{ page.url }} {{ page.path }}").BuildAsync(configure: b => b.AddHook(
            HookOwner.Pages, HookEvent.PostInit, c => ((Page)c.Item!).Rename("renamed.html")));
        Assert.Equal(["sub/renamed.html"], site.Files.Keys);
        Assert.Equal("renamed.html /sub/renamed.html sub/renamed.html\n", site["sub/renamed.html"]);
    }

    [Fact]
    public async Task PreRender_gives_one_page_variables_and_no_other()
    {
        var site = await SiteTester.From("-- one.html --\n---\n---\n[{{ page.mine }}{{ top }}]\n-- two.html --\n---\n---\n[{{ page.mine }}{{ top }}]").BuildAsync(configure: b => b.AddHook(
            HookOwner.Pages, HookEvent.PreRender, c =>
            {
                if (((Page)c.Item!).Name == "one.html")
                {
                    c.PageVariables!["mine"] = StringValue.Create("special");
                    c.Payload!["top"] = StringValue.Create("!");
                }
            }));
        Assert.Equal("[special!]\n", site["one.html"]);
        Assert.Equal("[]\n", site["two.html"]);
    }

    [Fact]
    public async Task PreRender_reaches_the_layout_and_its_includes()
    {
        var site = await SiteTester.From("""
            -- _layouts/l.html --
            {{ content }} {% include i.html %}
            -- _includes/i.html --
            {{ page.mine }}
            -- index.html --
            ---
            layout: l
            ---
            text
            """).BuildAsync(configure: b => b.AddHook(HookOwner.Pages, HookEvent.PreRender, c => c.PageVariables!["mine"] = StringValue.Create("hello")));
        Assert.Equal("text\n hello\n\n", site["index.html"]);
    }

    [Fact]
    public async Task PostConvert_changes_the_body_before_its_layout()
    {
        var site = await SiteTester.From("-- _layouts/l.html --\n<h3>Page</h3>\n{{ content }}\n-- a.md --\n---\nlayout: l\n---\n### Head").BuildAsync(configure: b => b.AddHook(
            HookOwner.Pages, HookEvent.PostConvert, c => c.Text = c.Text!.Replace("h3", "h4", StringComparison.Ordinal)));
        Assert.Equal("<h3>Page</h3>\n<h4 id=\"head\">Head</h4>\n\n", site["a.html"]);
    }

    [Fact]
    public async Task PostRender_changes_what_is_written()
    {
        var site = await SiteTester.From("-- a.html --\n---\n---\nWRAP").BuildAsync(configure: b => b.AddHook(
            HookOwner.Pages, HookEvent.PostRender, c => c.Text = $"{{{{ {c.Text!.TrimEnd('\n')} }}}}"));
        Assert.Equal("{{ WRAP }}", site["a.html"]);
    }

    [Fact]
    public async Task PostWrite_moves_the_written_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("src/index.html", "---\n---\nhello");
        await new SiteBuilder(folder["src"], folder["out"]).AddHook(HookOwner.Pages, HookEvent.PostWrite, c =>
        {
            var written = Path.Combine(c.Configuration.Destination, c.Item!.Destination.TrimStart('/'));
            File.Move(written, written + ".moved");
        }).Build().ProcessAsync(TestContext.Current.CancellationToken);
        Assert.Equal("hello", await File.ReadAllTextAsync(folder["out/index.html.moved"], TestContext.Current.CancellationToken));
        Assert.False(File.Exists(folder["out/index.html"]));
    }
}
