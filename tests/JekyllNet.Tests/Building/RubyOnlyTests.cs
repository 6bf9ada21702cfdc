using JekyllNet.Diagnostics;

namespace JekyllNet.Tests.Building;

/// <summary>What only Ruby could do is warned of, file by file, and builds as it would without.</summary>
public sealed class RubyOnlyTests
{
    [Fact]
    [Trait("Behaviour", "HOOK-01")]
    public async Task Each_Ruby_plugin_is_warned_of_with_what_it_registers()
    {
        var site = await SiteTester.From("""
            -- index.html --
            x
            -- _plugins/tags.rb --
            Liquid::Template.register_tag('youtube', Youtube)
            Liquid::Template.register_tag "vimeo", Vimeo
            -- _plugins/deep/filters.rb --
            module Deep
              def shout(text)
              end
            end
            Liquid::Template.register_filter(Deep)
            -- _plugins/pages.rb --
            class Pages < Jekyll::Generator
            end
            Jekyll::Hooks.register :site, :post_read do
            end
            -- _plugins/other.rb --
            puts 1
            -- _plugins/readme.md --
            no plugin
            """).BuildAsync();
        Assert.Equal(
            [
                ("/site/_plugins/deep/filters.rb(1)", "the filter shout"),
                ("/site/_plugins/other.rb(1)", "whatever it changes in Jekyll"),
                ("/site/_plugins/pages.rb(1)", "a generator, hooks"),
                ("/site/_plugins/tags.rb(1)", "the tags youtube, vimeo"),
            ],
            site.Result.Diagnostics.Where(d => d.Id == DiagnosticId.PluginUnavailable)
                .Select(d => (d.Location.ToString()!, d.Message.Split("Missing will be: ")[1].Split(". Look")[0])));
    }

    [Fact]
    public async Task Nothing_is_said_in_safe_mode_in_which_Jekyll_runs_none_either() =>
        Assert.DoesNotContain(
            (await SiteTester.From("-- index.html --\nx\n-- _plugins/a.rb --\nputs 1").BuildAsync(configure: b => b.Set("safe", true))).Result.Diagnostics,
            d => d.Id == DiagnosticId.PluginUnavailable);

    [Fact]
    public async Task A_tag_that_a_plugin_is_known_to_bring_names_it()
    {
        var site = await SiteTester.From("-- index.html --\n---\n---\n{% seo %}").BuildAsync();
        var error = Assert.Single(site.Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("Unknown tag 'seo'", error.Message);
        Assert.Equal(["The tag 'seo' comes with the plugin jekyll-seo-tag: list it under 'plugins'."], error.Notes);
    }

    [Fact]
    [Trait("Behaviour", "THEME-03")]
    [Trait("Behaviour", "THEME-04")]
    public async Task A_theme_may_lie_in_a_folder_below_the_source()
    {
        var site = await SiteTester.From("""
            -- _config.yml --
            jekyllnet:
              theme_dir: ../_themes/plain
            -- index.html --
            ---
            layout: page
            ---
            x
            -- _themes/plain/_layouts/page.html --
            <p>{{ content | strip }}{% include a.html %}</p>
            -- _themes/plain/_includes/a.html --
            theirs
            -- _includes/a.html --
            ours
            -- _themes/plain/assets/a.txt --
            asset
            """).BuildAsync();
        Assert.True(site.Result.Succeeded, string.Join('\n', site.Result.Diagnostics));
        Assert.Equal("<p>xours\n</p>\n", site.Files["index.html"]);
        Assert.Equal("asset\n", site.Files["assets/a.txt"]);
    }
}
