namespace JekyllNet.Sass.Tests;

public sealed class PagesGiveWayTests(RealCompiler real) : IClassFixture<RealCompiler>
{
    private readonly MemorySassFileSystem _files = new();

    [Fact]
    public async Task A_page_that_cannot_be_loaded_gives_way_if_asked_and_is_named()
    {
        _files.Write("/site/css/mixins.scss", "---\n---\n@mixin m { a: page }");
        _files.Write("/site/_sass/_mixins.scss", "a { b: partial }");
        Assert.Equal("/site/css/mixins.scss", (await FailAsync(Request with { PagesGiveWay = false })).Path);
        var result = await CompileAsync(Request);
        Assert.Equal("a{b:partial}", result.Css);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((SassDiagnosticKind.Warning, "/site/css/mixins.scss"), (warning.Kind, warning.Span?.Path));
        Assert.Contains("/site/_sass/_mixins.scss", warning.Message);
        Assert.Equal(["/site/css/mixins.scss", "/site/_sass/_mixins.scss"], result.LoadedPaths);
    }

    [Fact]
    public async Task A_page_that_passes_for_a_stylesheet_is_loaded_as_in_Jekyll()
    {
        _files.Write("/site/css/mixins.scss", "---\n---\na { b: page }");
        _files.Write("/site/_sass/_mixins.scss", "a { b: partial }");
        var result = await CompileAsync(Request);
        Assert.Equal("--- --- a{b:page}", result.Css);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a { b: ")]
    public async Task Where_giving_way_does_not_help_the_first_failure_is_told(string? partial)
    {
        _files.Write("/site/css/mixins.scss", "---\n---\n@mixin m { a: page }");
        if (partial is not null)
        {
            _files.Write("/site/_sass/_mixins.scss", partial);
        }

        Assert.Equal("/site/css/mixins.scss", (await FailAsync(Request)).Path);
    }

    [Fact]
    public async Task A_stylesheet_that_is_no_page_never_gives_way()
    {
        _files.Write("/site/css/mixins.scss", "a { b: ");
        _files.Write("/site/_sass/_mixins.scss", "a { b: partial }");
        Assert.Equal("/site/css/mixins.scss", (await FailAsync(Request)).Path);
    }

    private SassRequest Request => new()
    {
        Text = "@use 'mixins';",
        Path = "/site/css/main.scss",
        LoadPaths = ["/site/_sass"],
        Style = SassOutputStyle.Compressed,
        FileSystem = _files,
        PagesGiveWay = true,
    };

    private Task<SassResult> CompileAsync(SassRequest request)
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        return real.Compiler.CompileAsync(request, TestContext.Current.CancellationToken);
    }

    private Task<SassException> FailAsync(SassRequest request) => Assert.ThrowsAsync<SassException>(() => CompileAsync(request));
}
