using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Tests.Conversion;

/// <summary>Stylesheets of whole sites in memory: what jekyll-sass-converter does with pages, documents and filters.</summary>
public sealed class SassSiteTests
{
    private readonly MemorySiteFileSystem _files = new();
    private readonly MemoryOutputSink _output = new();

    public static TheoryData<int> Workers => [1, 4];

    [Theory]
    [MemberData(nameof(Workers))]
    public async Task A_page_becomes_css_with_a_source_map_beside_it(int workers)
    {
        Add("css/main.scss", "---\nc: red\n---\n@use 'a';\nb { c: {{ page.c }} }\n");
        Add("_sass/_a.scss", "a { b: c }");
        await BuildAsync(workers);
        Assert.Equal("a {\n  b: c;\n}\n\nb {\n  c: red;\n}\n\n/*# sourceMappingURL=main.css.map */", Text("css/main.css"));
        Assert.Equal(
            """{"version":3,"sourceRoot":"","sources":["../_sass/_a.scss","main.scss"],"names":[],"mappings":"AAAA;EAAI;;;ACCJ;EAAI","sourcesContent":["a { b: c }","@use 'a';\nb { c: red }\n"],"file":"main.css"}""",
            Text("css/main.css.map"));
        Assert.Equal(["css/main.css", "css/main.css.map"], _output.Files.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Workers))]
    public async Task Source_maps_are_pages_for_those_that_render_after_the_stylesheet(int workers)
    {
        const string list = "---\n---\n{% for p in site.pages %}{{ p.name }} {% endfor %}";
        Add("a.txt", list);
        Add("main.scss", "---\ntitle: T\n---\na { b: c }");
        Add("next.sass", "---\n---\na\n  b: c\n");
        Add("nice.txt", list);
        Add("z.txt", list + "{% assign m = site.pages | where: 'name', 'main.css.map' | first %}{{ m.title }} {{ m.url }} {{ m.content | size }}");
        await BuildAsync(workers);
        const string pages = "a.txt main.scss next.sass nice.txt z.txt ";
        Assert.Equal(pages, Text("a.txt"));
        Assert.Equal(pages + "main.css.map next.css.map ", Text("nice.txt"));
        Assert.Equal(pages + $"main.css.map next.css.map T /main.css.map {Text("main.css.map").Length}", Text("z.txt"));
    }

    [Fact]
    public async Task Documents_of_collections_get_no_source_map_and_no_charset()
    {
        Add("_config.yml", "collections: {styles: {output: true}}\n");
        Add("_styles/a.scss", "---\n---\na { b: é }");
        await BuildAsync();
        Assert.Equal("a {\n  b: é;\n}", Text("styles/a.css"));
        Assert.Single(_output.Files);
    }

    [Fact]
    public async Task Filters_compile_without_source_map_and_charset()
    {
        Add("_sass/_a.scss", "$c: é");
        Add("a.txt", "---\n---\n{% capture x %}@use 'a'; b { c: a.$c }{% endcapture %}{{ x | scssify }}|{{ 'd\n  e: f' | sassify }}");
        await BuildAsync();
        Assert.Equal("b {\n  c: é;\n}|d {\n  e: f;\n}", Text("a.txt"));
    }

    [Fact]
    public async Task Within_a_stylesheet_the_filter_of_its_syntax_compiles_for_its_page()
    {
        Add("a.scss", "---\n---\n{% capture z %}b { c: d }{% endcapture %}{% capture x %}{{ z | scssify }}{% endcapture %}{% capture y %}{{ 'b\n  c: d' | sassify }}{% endcapture %}/*{{ x | size }} {{ y | size }}*/");
        await BuildAsync();
        Assert.StartsWith("/*48 13*/", Text("a.css"));
    }

    [Theory]
    [InlineData("sass: {style: compressed}", "a{b:c}/*# sourceMappingURL=a.css.map */")]
    [InlineData("sass: {style: ':compressed', sourcemap: never}", "a{b:c}")]
    [InlineData("sass:\n  style: :compressed\n  sourcemap: never", "a{b:c}")]
    [InlineData("sass: {style: compact, sourcemap: never}", "a {\n  b: c;\n}")]
    [InlineData("sass: {sourcemap: development}", "a {\n  b: c;\n}\n\n/*# sourceMappingURL=a.css.map */")]
    [InlineData("sass:", "a {\n  b: c;\n}\n\n/*# sourceMappingURL=a.css.map */")]
    public async Task Options(string configuration, string css)
    {
        Add("_config.yml", configuration + "\n");
        Add("a.scss", "---\n---\na { b: c }");
        await BuildAsync();
        Assert.Equal(css, Text("a.css"));
        Assert.Equal(css.Contains("sourceMappingURL"), _output.Files.ContainsKey("a.css.map"));
    }

    [Fact]
    public async Task Maps_for_development_are_not_made_for_production()
    {
        Add("_config.yml", "sass: {sourcemap: development}\n");
        Add("a.scss", "---\n---\na { b: c }");
        await BuildAsync(configure: builder => builder.UseEnvironment("production"));
        Assert.Equal("a {\n  b: c;\n}", Text("a.css"));
    }

    [Fact]
    public async Task Load_paths_come_before_the_sass_folder_and_may_be_patterns()
    {
        Add("_config.yml", "sass: {sass_dir: styles, load_paths: ['lib/*/scss', extra, nowhere], sourcemap: never}\n");
        Add("lib/b/scss/_x.scss", "x { from: b }");
        Add("lib/a/scss/_x.scss", "x { from: a }");
        Add("extra/_x.scss", "x { from: extra }");
        Add("extra/_y.scss", "y { from: extra }");
        Add("styles/_y.scss", "y { from: styles }");
        Add("styles/_z.scss", "z { from: styles }");
        Add("a.scss", "---\n---\n@use 'x'; @use 'y'; @use 'z';");
        await BuildAsync();
        Assert.Equal("x {\n  from: a;\n}\n\ny {\n  from: extra;\n}\n\nz {\n  from: styles;\n}", Text("a.css"));
    }

    [Fact]
    public async Task Load_paths_in_a_mapping_are_its_keys_and_values()
    {
        Add("_config.yml", "sass: {load_paths: {one: two}, sourcemap: never}\n");
        Add("one/_x.scss", "x { from: one }");
        Add("two/_y.scss", "y { from: two }");
        Add("a.scss", "---\n---\n@use 'x'; @use 'y';");
        await BuildAsync();
        Assert.Equal("x {\n  from: one;\n}\n\ny {\n  from: two;\n}", Text("a.css"));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Safe_mode_loads_nothing_from_outside(bool safe, bool succeeds)
    {
        _files.Add("/elsewhere/_x.scss", "x { y: z }");
        Add("_config.yml", "sass: {load_paths: [/elsewhere], sourcemap: never}\n");
        Add("a.scss", "---\n---\n@use 'x';");
        var result = await TryAsync(configure: builder => builder.Set("safe", safe));
        Assert.Equal(succeeds, result.Succeeded);
    }

    [Fact]
    public async Task A_broken_stylesheet_ends_the_build_and_is_located()
    {
        Add("_sass/_a.scss", "b {\n  c: $nope;\n}");
        Add("main.scss", "---\n---\n@use 'a';");
        var result = await TryAsync();
        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal((DiagnosticId.SassFailed, "Undefined variable."), (problem.Id, problem.Message));
        Assert.Equal(new SourceLocation("/site/_sass/_a.scss", 2, 6), problem.Location);
        Assert.Empty(_output.Files);
    }

    [Fact]
    public async Task Under_livereload_a_broken_stylesheet_shows_its_error()
    {
        Add("a.scss", "---\n---\na { b: $nope }");
        await BuildAsync(configure: builder => builder.Set("serving", true).Set("livereload", true));
        Assert.StartsWith("/* Error: Undefined variable.\n * ", Text("a.css"));
        Assert.Contains("body::before {", Text("a.css"));
    }

    [Fact]
    public async Task Warnings_are_located_diagnostics()
    {
        Add("_sass/_a.scss", "@mixin shout { @warn 'shout' }");
        Add("main.scss", "---\n---\n@warn 'careful';\n$x: (4px/2);\n@import 'a';\n@include shout;\na { b: $x }");
        Add("_config.yml", "sass: {silence_deprecations: import}\n");
        var result = await BuildAsync();
        Assert.Equal(
            [("careful", new SourceLocation("/site/main.scss", 3, 1)), ("", new SourceLocation("/site/main.scss", 4, 6)), ("shout", new SourceLocation("/site/_sass/_a.scss", 1, 16))],
            result.Diagnostics.Where(d => d.Id == DiagnosticId.SassWarning).OrderByDescending(d => d.Location!.Value.Path)
                .Select(d => (d.Message.Contains('/') ? "" : d.Message, d.Location!.Value)));
    }

    [Fact]
    public async Task An_option_that_Jekyll_fails_on_fails_here()
    {
        Add("_config.yml", "sass: {sourcemap: false}\n");
        Add("a.scss", "---\n---\na { b: c }");
        var result = await TryAsync();
        Assert.False(result.Succeeded);
        Assert.Contains("to_sym", result.Diagnostics[0].Message);
    }

    [Theory]
    [InlineData("sass: compressed")]
    [InlineData("sass: [style]")]
    [InlineData("sass: {sass_dir: 3}")]
    [InlineData("sass: {load_paths: 3}")]
    [InlineData("sass: {load_paths: [extra, ~]}")]
    public async Task Options_of_the_wrong_kind_fail_where_they_are_needed(string configuration)
    {
        Add("_config.yml", configuration + "\n");
        Add("a.txt", "---\n---\n");
        await BuildAsync();
        Add("a.scss", "---\n---\na { b: c }");
        var result = await TryAsync();
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticId.ConfigurationValueInvalid);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task Load_paths_in_braces_keep_their_order_and_folders_sort_before_their_neighbours()
    {
        Add("_config.yml", "sass: {load_paths: ['l{2,1}', 'd*/s'], sourcemap: never}\n");
        Add("l1/_a.scss", "a { from: l1 }");
        Add("l2/_a.scss", "a { from: l2 }");
        Add("d-x/s/_b.scss", "b { from: d-x }");
        Add("d/s/_b.scss", "b { from: d }");
        Add("a.scss", "---\n---\n@use 'a'; @use 'b';");
        await BuildAsync();
        Assert.Equal("a {\n  from: l2;\n}\n\nb {\n  from: d;\n}", Text("a.css"));
    }

    [Fact]
    public async Task A_source_map_lies_where_the_URL_of_its_stylesheet_says()
    {
        Add("css/b.scss", "---\npermalink: /x/\n---\na { b: c }");
        Add("z.txt", "---\n---\n{% assign m = site.pages | where: 'name', 'b.css.map' | first %}{{ m.path }}");
        await BuildAsync();
        Assert.Equal("x/b.css.map", Text("z.txt"));
    }

    [Fact]
    public async Task A_site_without_Sass_needs_no_compiler_and_one_with_Sass_says_what_is_missing()
    {
        Add("a.md", "---\n---\nhi\n");
        var first = await TryAsync(configure: builder => builder.UseSassCompiler("/nowhere/sass"), needsCompiler: false);
        Assert.True(first.Succeeded, string.Join('\n', first.Diagnostics));
        Add("css/a.scss", "---\n---\na { b: c }");
        var result = await TryAsync(configure: builder => builder.UseSassCompiler("/nowhere/sass"), needsCompiler: false);
        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal((DiagnosticId.SassUnavailable, new SourceLocation("/site/css/a.scss")), (problem.Id, problem.Location));
        Assert.Contains("/site/css/a.scss", problem.Message);
    }

    private void Add(string path, string text) => _files.Add("/site/" + path, text);

    private string Text(string path) => Encoding.UTF8.GetString(_output.Files[path]);

    private async Task<BuildResult> BuildAsync(int workers = 2, Func<SiteBuilder, SiteBuilder>? configure = null)
    {
        var result = await TryAsync(workers, configure);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result;
    }

    private Task<BuildResult> TryAsync(int workers = 2, Func<SiteBuilder, SiteBuilder>? configure = null, bool needsCompiler = true)
    {
        Assert.SkipUnless(
            !needsCompiler || Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass")), "No Sass compiler is bundled: the build could not fetch it with npm.");
        var builder = new SiteBuilder("/site", "/out").UseFileSystem(_files).UseOutput(_output).UseTimeZone(TimeZoneInfo.Utc).UseWorkers(workers);
        return (configure?.Invoke(builder) ?? builder).Build().ProcessAsync(TestContext.Current.CancellationToken);
    }
}
