using JekyllNet.Sass.Jekyll;

namespace JekyllNet.Sass.Tests.Jekyll;

public sealed class JekyllSassConversionTests
{
    private const string Map =
        """{"version":3,"sourceRoot":"","sources":["file:///site/css/main.scss","file:///site/_sass/_a.scss","data:;charset=utf-8,x"],"names":[],"mappings":"AAAA","sourcesContent":["é\u2028\/\u007f","\u001f\t",null]}""";

    private static readonly JekyllSassPage _page = new("/site/css/main.scss", "main");

    [Theory]
    [InlineData(null, SassOutputStyle.Expanded)]
    [InlineData("expanded", SassOutputStyle.Expanded)]
    [InlineData("compressed", SassOutputStyle.Compressed)]
    [InlineData(":compressed", SassOutputStyle.Compressed)]
    [InlineData("::compressed", SassOutputStyle.Expanded)]
    [InlineData("Compressed", SassOutputStyle.Expanded)]
    [InlineData("nested", SassOutputStyle.Expanded)]
    [InlineData(":compact", SassOutputStyle.Expanded)]
    public void Styles_that_Dart_Sass_does_not_know_are_expanded(string? style, SassOutputStyle expected) =>
        Assert.Equal(expected, Conversion(new JekyllSassOptions { Style = style }).CreateRequest("", SassSyntax.Scss, _page).Style);

    [Theory]
    [InlineData("always", "development", true)]
    [InlineData("always", "production", true)]
    [InlineData("never", "development", false)]
    [InlineData("development", "development", true)]
    [InlineData("development", "production", false)]
    [InlineData("whatever", "production", true)]
    public void Source_maps_depend_on_the_option_and_the_environment(string option, string environment, bool expected)
    {
        var conversion = Conversion(new JekyllSassOptions { SourceMap = option }, environment);
        Assert.Equal(expected, conversion.CreateRequest("", SassSyntax.Scss, _page).SourceMap);
        Assert.False(conversion.CreateRequest("", SassSyntax.Scss, null).SourceMap);
    }

    [Fact]
    public void Text_that_is_no_page_has_no_place_no_charset_and_no_source_map()
    {
        var request = Conversion(new JekyllSassOptions()).CreateRequest("a", SassSyntax.Indented, null);
        Assert.Equal((null, false, false, SassSyntax.Indented), (request.Path, request.Charset, request.SourceMap, request.Syntax));
        var page = Conversion(new JekyllSassOptions()).CreateRequest("a", SassSyntax.Indented, _page);
        Assert.Equal(("/site/css/main.scss", true, true), (page.Path, page.Charset, page.SourceMap));
    }

    [Fact]
    public void Deprecation_options_are_passed_on()
    {
        var options = new JekyllSassOptions { QuietDeps = true, Verbose = true, FatalDeprecations = ["a"], FutureDeprecations = ["b"], SilenceDeprecations = ["c"] };
        var request = Conversion(options).CreateRequest("", SassSyntax.Scss, _page);
        Assert.True(request.QuietDeps);
        Assert.True(request.Verbose);
        Assert.Equal(["a"], request.FatalDeprecations);
        Assert.Equal(["b"], request.FutureDeprecations);
        Assert.Equal(["c"], request.SilenceDeprecations);
    }

    [Theory]
    [InlineData("expanded", "a {\n}\n\n/*# sourceMappingURL=main.css.map */")]
    [InlineData("compressed", "a {\n}/*# sourceMappingURL=main.css.map */")]
    public void The_css_names_its_source_map(string style, string css)
    {
        var output = Conversion(new JekyllSassOptions { Style = style }).Finish(new SassResult { Css = "a {\n}", SourceMap = Map }, _page);
        Assert.Equal(css, output.Css);
    }

    [Fact]
    public void Without_a_source_map_the_css_stays_as_it_is()
    {
        var conversion = Conversion(new JekyllSassOptions());
        Assert.Equal(new JekyllSassOutput("a", null), conversion.Finish(new SassResult { Css = "a" }, _page));
        Assert.Equal(new JekyllSassOutput("a", null), conversion.Finish(new SassResult { Css = "a", SourceMap = Map }, null));
    }

    [Fact]
    public void Sources_become_relative_and_the_json_is_written_as_Ruby_does()
    {
        var output = Conversion(new JekyllSassOptions()).Finish(new SassResult { Css = "", SourceMap = Map }, _page);
        Assert.Equal(
            "{\"version\":3,\"sourceRoot\":\"\",\"sources\":[\"main.scss\",\"../_sass/_a.scss\",\"data:;charset=utf-8,x\"],\"names\":[],\"mappings\":\"AAAA\",\"sourcesContent\":[\"é\u2028/\u007f\",\"\\u001f\\t\",null],\"file\":\"main.css\"}",
            output.SourceMap);
    }

    [Theory]
    [InlineData("/site/main.scss", "file:///site/_sass/a.scss", "_sass/a.scss")]
    [InlineData("/site/a/b/main.scss", "file:///other/a.scss", "../../../other/a.scss")]
    [InlineData("/site/css/main.scss", "file:///site/css", "../css")]
    [InlineData("/si te/css/main.scss", "file:///si%20te/css/m%C3%A9.scss", "m%C3%A9.scss")]
    [InlineData("/main.scss", "file:///_sass/a.scss", "_sass/a.scss")]
    public void Relative_sources(string stylesheet, string source, string expected)
    {
        var map = $$"""{"sources":["{{source}}"]}""";
        var output = Conversion(new JekyllSassOptions()).Finish(new SassResult { Css = "", SourceMap = map }, new JekyllSassPage(stylesheet, "x"));
        Assert.Equal($$"""{"sources":["{{expected}}"],"file":"x.css"}""", output.SourceMap);
    }

    [Fact]
    public void Names_are_encoded_for_URLs()
    {
        var output = Conversion(new JekyllSassOptions()).Finish(new SassResult { Css = "", SourceMap = """{"sources":[]}""" }, new JekyllSassPage("/a b[é].scss", "a b[é]"));
        Assert.Equal("\n\n/*# sourceMappingURL=a%20b%5B%C3%A9%5D.css.map */", output.Css);
        Assert.Equal("""{"sources":[],"file":"a%20b%5B%C3%A9%5D.css"}""", output.SourceMap);
    }

    [Fact]
    public void A_question_mark_and_the_first_number_sign_in_a_name_stay_as_they_are()
    {
        const string Own = """{"sources":["file:///a%3Fb%23c%23d.scss"]}""";
        var output = Conversion(new JekyllSassOptions()).Finish(new SassResult { Css = "", SourceMap = Own }, new JekyllSassPage("/a?b#c#d.scss", "a?b#c#d"));
        Assert.Equal("\n\n/*# sourceMappingURL=a?b#c%23d.css.map */", output.Css);
        Assert.Equal("""{"sources":["a?b#c%23d.scss"],"file":"a?b#c%23d.css"}""", output.SourceMap);
    }

    private static JekyllSassConversion Conversion(JekyllSassOptions options, string environment = "development") => new(options, environment);
}
