using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class ConfigurationCheckTests
{
    [Fact]
    public async Task Configuration_keys_without_effect_are_told()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", """
                url: https://example.org/
                baseurl: /x
                pygments: true
                lsi: true
                paginate: 5
                auto: true
                sass:
                  line_comments: false
                  style: compressed
                """)
            .With("a.html", "---\n---\n{{ site.auto }}");

        Assert.Equal(
            [
                "_config.yml(3): 'pygments' is of Jekyll 1; code is coloured by Rouge.",
                "_config.yml(5): 'paginate' has no effect without the plugin jekyll-paginate.",
                "_config.yml(8): 'sass: line_comments' is of the old Ruby Sass; Dart Sass writes none.",
            ],
            await site.FindAsync(FindingId.ConfigurationKeyIgnored));
        Assert.Equal(["_config.yml(1): 'url: https://example.org/' ends in a slash; templates that put a path behind it write two."], await site.FindAsync(FindingId.SlashAtEnd));
    }

    [Fact]
    public async Task The_old_list_of_gems_switches_nothing_on_and_is_told()
    {
        using var site = new CheckedFolder().With("_config.yml", "title: x\ngems: [jekyll-sitemap]\n").With("a.html", "---\n---\nx");

        Assert.Equal(
            ["_config.yml(2): 'gems' is not read since Jekyll 4: the plugins listed there stay off."],
            await site.FindAsync(FindingId.ConfigurationKeyIgnored));
    }

    [Fact]
    public async Task Options_of_kramdown_without_effect_are_told()
    {
        using var site = new CheckedFolder().With("_config.yml", "kramdown:\n  auto_ids: true\n  use_coderay: true\n  math_engine: katex\n  syntax_highlighter: coderay\n  transliterated_header_ids: true\n");

        Assert.Equal(
            [
                "_config.yml(3): kramdown has no option 'use_coderay'; it is not read.",
                "_config.yml(6): Header ids are not transliterated; kramdown does so only with the gem stringex.",
            ],
            await site.FindAsync(FindingId.KramdownOptionIgnored));
        Assert.Equal(2, (await site.FindAsync(DiagnosticId.SettingNeedsRuby)).Length);
    }

    [Fact]
    public async Task The_choice_of_engines_is_told()
    {
        using var site = new CheckedFolder().With("_config.yml", "plugins: [shouting]\nmarkdown: Shout\nhighlighter: pygments\n").With("a.md", "---\n---\na\n");

        Assert.Equal(["_config.yml(2): Markdown is converted by 'Shout'."], await site.FindAsync(FindingId.EngineChoice));
        Assert.Contains("highlighter: rouge", Assert.Single(await site.FindAsync(DiagnosticId.SettingNeedsRuby)), StringComparison.Ordinal);
        site.With("_config.yml", "markdown: redcarpet\n");
        Assert.Contains("_config.yml(1,11): There is no Markdown processor 'redcarpet'", Assert.Single(await site.FindAsync(DiagnosticId.SettingNeedsRuby)), StringComparison.Ordinal);
        Assert.Empty(await site.FindAsync(FindingId.EngineChoice));
    }

    [Fact]
    public async Task Deprecations_of_Sass_are_told_with_their_places()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "The build could not fetch a Sass compiler with npm.");
        using var site = new CheckedFolder().With("css/a.scss", "---\n---\n@import 'b';\n").With("_sass/_b.scss", "a {\n  width: (4px / 2);\n}\n");

        Assert.Equal(["_sass/_b.scss(2,11)", "css/a.scss(3,9)"], (await site.FindAsync(DiagnosticId.SassWarning)).Select(f => f.Split(": ")[0]));
    }
}
