using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Tests.Yaml;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    [Fact]
    [Trait("Behaviour", "CONFIG-04")]
    [Trait("Behaviour", "CONFIG-05")]
    [Trait("Behaviour", "CONFIG-07")]
    [Trait("Behaviour", "CONFIG-10")]
    [Trait("Behaviour", "CONFIG-11")]
    [Trait("Behaviour", "CONFIG-12")]
    [Trait("Behaviour", "CONFIG-15")]
    [Trait("Behaviour", "CONFIG-16")]
    [Trait("Behaviour", "CONFIG-17")]
    [Trait("Behaviour", "CONFIG-18")]
    [Trait("Behaviour", "CONFIG-19")]
    [Trait("Behaviour", "CONFIG-20")]
    [Trait("Behaviour", "CONFIG-21")]
    [Trait("Behaviour", "CONFIG-27")]
    public void Comes_to_the_configuration_that_Jekyll_comes_to()
    {
        var cases = RecordedCase.Read("configuration", "files.tsv");
        foreach (var (input, expected) in cases)
        {
            _files["/site/_config.yml"] = input;
            Assert.Equal(input + "\n" + expected, input + "\n" + Outcome(expected.StartsWith("Error: ", StringComparison.Ordinal) ? expected : ""));
        }

        Assert.True(cases.Count > 40);
    }

    [Theory]
    [Trait("Behaviour", "CONFIG-01")]
    [InlineData("yml")]
    [InlineData("yaml")]
    public void Looks_for_the_default_file_under_its_names(string extension)
    {
        _files["/site/_config." + extension] = "title: " + extension;
        _files["/site/_config.toml"] = "";
        Assert.Equal(extension, Read().Values["title"].ToStringValue());
    }

    [Fact]
    [Trait("Behaviour", "CONFIG-01")]
    public void No_default_file_is_a_warning()
    {
        Assert.Equal("date", Read().Permalink);
        var diagnostic = Assert.Single(_diagnostics.ToSortedList());
        Assert.Equal((DiagnosticId.ConfigurationNotFound, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    [Trait("Behaviour", "CONFIG-01")]
    public void The_default_file_is_looked_for_in_the_source()
    {
        _files["/site/docs/_config.yml"] = "title: docs";
        Assert.Equal("docs", Read(new HashValue { ["source"] = StringValue.Create("docs") }).Values["title"].ToStringValue());
    }

    [Fact]
    [Trait("Behaviour", "CONFIG-02")]
    public void A_missing_file_that_was_asked_for_is_fatal()
    {
        var e = Assert.Throws<JekyllException>(() => Read(files: ["a.yml"]));
        Assert.Equal("The Configuration file '/site/a.yml' could not be found.", e.Message);
    }

    [Fact]
    [Trait("Behaviour", "CLI-10")]
    public void Later_files_win_and_the_default_is_not_read()
    {
        _files["/site/_config.yml"] = "title: default";
        _files["/site/a.yml"] = "x: 1\nh: {a: 1, b: 2}";
        _files["/site/b.yaml"] = "x: 2\nh: {b: 3}\ny:";
        var values = Read(files: ["a.yml", "b.yaml"]).Values;
        Assert.True(values["title"].IsNil());
        Assert.Equal("I2 {S\"a\"=>I1, S\"b\"=>I3}", ValueNotation.Write(values["x"]) + " " + ValueNotation.Write(values["h"]));
        Assert.True(values.ContainsKey("y"));
    }

    [Fact]
    [Trait("Behaviour", "CLI-18")]
    public void The_callers_settings_win_over_the_files()
    {
        _files["/site/_config.yml"] = "future: false\nlimit_posts: 3\nbaseurl: /x";
        var configuration = Read(new HashValue { ["future"] = BooleanValue.True, ["baseurl"] = NilValue.Instance });
        Assert.True(configuration.Future);
        Assert.Equal(3, configuration.LimitPosts);
        Assert.Equal("/x", configuration.Baseurl);
    }

    [Theory]
    [Trait("Behaviour", "CONFIG-03")]
    [Trait("Behaviour", "CONFIG-04")]
    [InlineData("a.json", "x: 1", "No parser for '/site/a.json' is available. Use a .y(a)ml or .toml file instead.")]
    [InlineData("a.yml", "- x", "Configuration file: (INVALID) /site/a.yml")]
    [InlineData("a.yml", "x: ._", "invalid value for Float(): \"._\"")]
    public void A_file_that_is_no_configuration_is_a_warning_and_ends_the_reading(string name, string text, string why)
    {
        _files["/site/first.yml"] = "x: first";
        _files["/site/" + name] = text;
        _files["/site/last.yml"] = "x: last";
        Assert.Equal("first", Read(files: ["first.yml", name, "last.yml"]).Values["x"].ToStringValue());
        var diagnostic = Assert.Single(_diagnostics.ToSortedList());
        Assert.Equal("Error reading configuration. Using defaults (and options).", diagnostic.Message);
        Assert.Equal([why], diagnostic.Notes);
    }

    [Fact]
    [Trait("Behaviour", "CONFIG-28")]
    public void Collections_of_another_kind_are_fatal()
    {
        _files["/site/_config.yml"] = "collections: text";
        Assert.Equal("Your `collections` key must be a hash or an array.", Assert.Throws<JekyllException>(() => Read()).Message);
    }

    [Fact]
    [Trait("Behaviour", "THEME-06")]
    public void A_themes_configuration_lies_under_the_sites()
    {
        _files["/site/_config.yml"] = "a: site\nh: {x: 1}";
        _files["/theme/_config.yml"] = "a: theme\nb: theme\nh: {x: 2, y: 2}\npermalink: pretty\nmarkdown: other";
        var merged = Reader().MergeTheme(Read(), "/theme/_config.yml");
        Assert.Equal("site", merged["a"].ToStringValue());
        Assert.Equal("theme", merged["b"].ToStringValue());
        Assert.Equal("{S\"x\"=>I1, S\"y\"=>I2}", ValueNotation.Write(merged["h"]));
        Assert.Equal(("date", "kramdown"), (merged.Permalink, merged.Markdown));
    }

    [Fact]
    [Trait("Behaviour", "THEME-06")]
    public void A_site_may_ignore_its_themes_configuration()
    {
        _files["/site/_config.yml"] = "ignore_theme_config: true";
        _files["/theme/_config.yml"] = "b: theme";
        Assert.True(Reader().MergeTheme(Read(), "/theme/_config.yml")["b"].IsNil());
    }

    private ConfigurationReader Reader() =>
        new(path => _files.GetValueOrDefault(path), "/site", new DiagnosingLog(NullLogger.Instance, _diagnostics));

    private SiteConfiguration Read(HashValue? overrides = null, IReadOnlyList<string>? files = null) => Reader().Read(overrides ?? new HashValue(), files);

    private string Outcome(string expectedError)
    {
        try
        {
            var values = Read().Values;
            values.Remove("quiet");
            return ValueNotation.Write(values);
        }
        catch (JekyllException e)
        {
            // The class is Ruby's; of a TypeError only that there is one can be the same.
            var isSame = expectedError.EndsWith(": " + e.Message, StringComparison.Ordinal) || expectedError.Contains("TypeError", StringComparison.Ordinal);
            return isSame ? expectedError : "Error: " + e.Message;
        }
    }
}
