namespace JekyllNet.Sass.Tests;

public sealed class RealCompilerTests(RealCompiler real) : IClassFixture<RealCompiler>
{
    private readonly MemorySassFileSystem _files = new();

    [Theory]
    [InlineData("$c: red; .a { .b { color: $c } }", SassSyntax.Scss, SassOutputStyle.Expanded, ".a .b {\n  color: red;\n}")]
    [InlineData("$c: red; .a { .b { color: $c } }", SassSyntax.Scss, SassOutputStyle.Compressed, ".a .b{color:red}")]
    [InlineData("$c: red\n.a\n  .b\n    color: $c\n", SassSyntax.Indented, SassOutputStyle.Expanded, ".a .b {\n  color: red;\n}")]
    [InlineData("", SassSyntax.Scss, SassOutputStyle.Expanded, "")]
    [InlineData("a { b: 4px/2; c: (4px/2); d: 10px/2 + 1 }", SassSyntax.Scss, SassOutputStyle.Compressed, "a{b:4px/2;c:2px;d:6px}")]
    public async Task Stylesheets_compile(string text, SassSyntax syntax, SassOutputStyle style, string css)
    {
        var result = await CompileAsync(new SassRequest { Text = text, Syntax = syntax, Style = style });
        Assert.Equal(css, result.Css);
        Assert.Null(result.SourceMap);
    }

    [Theory]
    [InlineData(true, SassOutputStyle.Expanded, "@charset \"UTF-8\";\na {\n  b: é;\n}")]
    [InlineData(true, SassOutputStyle.Compressed, "\uFEFFa{b:é}")]
    [InlineData(false, SassOutputStyle.Expanded, "a {\n  b: é;\n}")]
    [InlineData(false, SassOutputStyle.Compressed, "a{b:é}")]
    public async Task The_charset_is_optional(bool charset, SassOutputStyle style, string css) =>
        Assert.Equal(css, (await CompileAsync(new SassRequest { Text = "a { b: é }", Charset = charset, Style = style })).Css);

    [Theory]
    [InlineData("@use 'a';", "a{x:partial}")]
    [InlineData("@use 'sub/b';", "b{x:plain}")]
    [InlineData("@use 'folder';", "c{x:index}")]
    [InlineData("@use 'old';", "d{x:use}")]
    [InlineData("@import 'old';", "d{x:import}")]
    [InlineData("@use 'ind';", "e{x:indented}")]
    [InlineData("@use 'pure';", "f{x:css}")]
    [InlineData("@use 'lib';", "g{x:load path}")]
    [InlineData("@use 'both';", "h{x:relative}")]
    [InlineData("@use 'with space' as w;", "i{x:space}")]
    [InlineData("@use 'up';", "a{x:partial}")]
    [InlineData("@import 'foo.css';", "@import'foo.css'")]
    public async Task Loads_find_files_by_the_rules_of_Sass(string text, string css)
    {
        _files.Write("/site/css/_a.scss", "a { x: partial }");
        _files.Write("/site/css/sub/b.scss", "b { x: plain }");
        _files.Write("/site/css/folder/_index.scss", "c { x: index }");
        _files.Write("/site/css/_old.scss", "d { x: use }");
        _files.Write("/site/css/_old.import.scss", "d { x: import }");
        _files.Write("/site/css/_ind.sass", "e\n  x: indented\n");
        _files.Write("/site/css/pure.css", "f { x: css }");
        _files.Write("/site/_sass/_lib.scss", "\uFEFFg { x: load path }");
        _files.Write("/site/css/_both.scss", "h { x: relative }");
        _files.Write("/site/_sass/_both.scss", "h { x: load path }");
        _files.Write("/site/css/_with space.scss", "i { x: space }");
        _files.Write("/site/_sass/_up.scss", "@use '../css/a';");
        var result = await CompileAsync(new SassRequest
        {
            Text = text, Path = "/site/css/main.scss", LoadPaths = ["/site/nowhere", "/site/_sass"], Style = SassOutputStyle.Compressed,
        });
        Assert.Equal(css, result.Css);
    }

    [Fact]
    public async Task Two_files_of_equal_rank_are_an_error()
    {
        _files.Write("/site/css/_a.scss", "");
        _files.Write("/site/css/a.sass", "");
        var error = await FailAsync(new SassRequest { Text = "@use 'a';", Path = "/site/css/main.scss" });
        Assert.Equal("It's not clear which file to import. Found:\n  /site/css/a.sass\n  /site/css/_a.scss", error.Message);
        Assert.Equal(("/site/css/main.scss", 1, 1), (error.Path, error.Line, error.Column));
    }

    [Fact]
    public async Task The_result_names_the_files_that_were_read_and_those_that_were_missed()
    {
        _files.Write("/site/_sass/_a.scss", "@use 'b';");
        _files.Write("/site/_sass/_b.scss", "b { c: d }");
        var result = await CompileAsync(new SassRequest { Text = "@use 'a';", Path = "/site/css/main.scss", LoadPaths = ["/site/_sass"] });
        Assert.Equal(["/site/_sass/_a.scss", "/site/_sass/_b.scss"], result.LoadedPaths);
        Assert.Contains("/site/css/_a.scss", result.MissingPaths);
        Assert.Contains("/site/css/a/_index.scss", result.MissingPaths);
        Assert.DoesNotContain("/site/_sass/_a.scss", result.MissingPaths);
    }

    [Fact]
    public async Task Errors_name_the_place_and_show_the_excerpt()
    {
        _files.Write("/site/_sass/_a.scss", "a {\n  b: $nope;\n}\n");
        var error = await FailAsync(new SassRequest { Text = "\n@use 'a';", Path = "/site/css/main.scss", LoadPaths = ["/site/_sass"] });
        Assert.Equal("Undefined variable.", error.Message);
        Assert.Equal(("/site/_sass/_a.scss", 2, 6), (error.Path, error.Line, error.Column));
        Assert.StartsWith("Error: Undefined variable.\n  ╷\n2 │   b: $nope;\n  │      ^^^^^\n  ╵\n", error.Excerpt);
        Assert.Equal(["/site/_sass/_a.scss"], error.LoadedPaths);
    }

    [Theory]
    [InlineData("@use 'nope';", "Can't find stylesheet to import.")]
    [InlineData("a { b: 1px + 1s }", "1px and 1s have incompatible units.")]
    [InlineData("@error 'x';", "\"x\"")]
    public async Task Errors_keep_the_words_of_Dart_Sass(string text, string message)
    {
        var error = await FailAsync(new SassRequest { Text = text });
        Assert.Equal(message, error.Message);
        Assert.StartsWith("Error: " + message, error.Excerpt);
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_an_error_where_it_is_loaded()
    {
        _files.Write("/site/css/_a.scss", [0x61, 0xFF]);
        var error = await FailAsync(new SassRequest { Text = "@use 'a';", Path = "/site/css/main.scss" });
        Assert.Equal("Invalid UTF-8.", error.Message);
    }

    [Fact]
    public async Task Warnings_deprecations_and_debug_messages_are_diagnostics()
    {
        var result = await CompileAsync(new SassRequest { Text = "@warn 'w';\n@debug 'd';\na { b: (4px/2) }", Path = "/site/css/main.scss" });
        Assert.Equal(
            [(SassDiagnosticKind.Warning, null), (SassDiagnosticKind.Debug, null), (SassDiagnosticKind.Deprecation, "slash-div")],
            result.Diagnostics.Select(diagnostic => (diagnostic.Kind, diagnostic.DeprecationId)));
        Assert.Equal("w", result.Diagnostics[0].Message);
        Assert.Equal(("/site/css/main.scss", 3, 9), (result.Diagnostics[2].Span!.Path, result.Diagnostics[2].Span!.Line, result.Diagnostics[2].Span!.Column));
        Assert.StartsWith("DEPRECATION WARNING [slash-div]", result.Diagnostics[2].Formatted);
    }

    [Fact]
    public async Task Deprecations_can_be_silenced_or_made_fatal()
    {
        var request = new SassRequest { Text = "a { b: (4px/2) }" };
        Assert.Empty((await CompileAsync(request with { SilenceDeprecations = ["slash-div"] })).Diagnostics);
        Assert.Contains("slash-div", (await FailAsync(request with { FatalDeprecations = ["slash-div"] })).Excerpt);
        Assert.Contains("slash-div", (await FailAsync(request with { FatalDeprecations = ["1.33.0"] })).Excerpt);
        var unknown = Assert.Single((await CompileAsync(new SassRequest { Text = "a { b: c }", SilenceDeprecations = ["nonsense"] })).Diagnostics);
        Assert.Contains("Invalid deprecation id \"nonsense\"", unknown.Message);
    }

    [Theory]
    [InlineData(false, 6)] // five, and a count of the rest
    [InlineData(true, 7)]
    public async Task Repeated_deprecations_are_limited_unless_verbose(bool verbose, int count)
    {
        var text = string.Join('\n', Enumerable.Repeat("a { b: (4px/2) }", 7));
        Assert.Equal(count, (await CompileAsync(new SassRequest { Text = text, Verbose = verbose })).Diagnostics.Count);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Deprecations_of_load_paths_can_be_kept_quiet(bool quiet, int count)
    {
        _files.Write("/site/_sass/_lib.scss", "a { b: (4px/2) }");
        var result = await CompileAsync(new SassRequest
        {
            Text = "@use 'lib';\nc { d: (6px/2) }", Path = "/site/css/main.scss", LoadPaths = ["/site/_sass"], QuietDeps = quiet,
        });
        Assert.Equal(count, result.Diagnostics.Count);
    }

    [Fact]
    public async Task Source_maps_name_the_sources_and_hold_their_text()
    {
        _files.Write("/site/_sass/_a b.scss", "a { b: c }");
        var request = new SassRequest { Text = "@use 'a b' as *;", Path = "/site/css/main.scss", LoadPaths = ["/site/_sass"], SourceMap = true };
        Assert.Equal(
            """{"version":3,"sourceRoot":"","sources":["file:///site/_sass/_a%20b.scss"],"names":[],"mappings":"AAAA;EAAI","sourcesContent":["a { b: c }"]}""",
            (await CompileAsync(request)).SourceMap);
        Assert.DoesNotContain("sourcesContent", (await CompileAsync(request with { SourceMapIncludesSources = false })).SourceMap);
    }

    [Fact]
    public async Task A_stylesheet_that_loops_for_ever_is_stopped_and_the_next_one_compiles()
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        await using var compiler = new SassCompiler(new SassCompilerOptions { SearchPath = false, Timeout = TimeSpan.FromSeconds(2) });
        await Assert.ThrowsAsync<SassException>(() => compiler.CompileAsync(new SassRequest { Text = "@while true { $x: 1 }" }));
        Assert.Equal("a {\n  b: c;\n}", (await compiler.CompileAsync(new SassRequest { Text = "a { b: c }" })).Css);
    }

    [Fact]
    public async Task A_stylesheet_that_eats_memory_is_stopped_and_the_next_one_compiles()
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        await using var compiler = new SassCompiler(new SassCompilerOptions { SearchPath = false, MemoryLimitMegabytes = 100 });
        const string glutton = "$s: 'aaaaaaaaaaaaaaaa'; @while true { $s: $s + $s; }";
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(new SassRequest { Text = glutton }));
        Assert.Contains("Out of Memory", error.Message);
        Assert.Equal("a {\n  b: c;\n}", (await compiler.CompileAsync(new SassRequest { Text = "a { b: c }" })).Css);
    }

    [Fact]
    public async Task Deep_nesting_and_recursion_end_in_an_error_of_one_kind_or_the_other()
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        await using var compiler = new SassCompiler(new SassCompilerOptions { SearchPath = false });
        var deep = new string('(', 100_000);
        var error = await Record.ExceptionAsync(() => compiler.CompileAsync(new SassRequest { Text = "a { b: " + deep }));
        Assert.True(error is SassException or SassCompilerException, error?.ToString());
        var recursive = await Record.ExceptionAsync(() => compiler.CompileAsync(new SassRequest { Text = "@mixin m { @include m } @include m" }));
        Assert.True(recursive is SassException or SassCompilerException, recursive?.ToString());
    }

    private Task<SassResult> CompileAsync(SassRequest request)
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        return real.Compiler.CompileAsync(request with { FileSystem = request.FileSystem ?? _files }, TestContext.Current.CancellationToken);
    }

    private Task<SassException> FailAsync(SassRequest request) => Assert.ThrowsAsync<SassException>(() => CompileAsync(request));
}
