using JekyllNet.Diagnostics;
using Xunit;

namespace JekyllNet.Plugins.Tests;

/// <summary>What is said of settings that only a Ruby library honours.</summary>
public sealed class RubyOnlySettingsTests
{
    [Theory]
    [InlineData("highlighter: pygments", "(2,14)", "Jekyll no longer has Pygments: the tag highlight takes Rouge instead, fenced code keeps no colours.")]
    [InlineData("highlighter: coderay", "(2,14)", "There is no highlighter 'coderay' here: code keeps no colours.")]
    [InlineData("markdown: redcarpet", "(2,11)", "There is no Markdown processor 'redcarpet' here: the first Markdown file will fail.")]
    [InlineData("lsi: true", "(2,1)", "'lsi' needs the gem classifier-reborn, which is not run here: related posts are the ten most recent ones.")]
    [InlineData("kramdown:\n  syntax_highlighter: coderay", "(3,3)", "There is no highlighter 'coderay' here: fenced code keeps no colours.")]
    [InlineData("kramdown:\n  input: GFM\n  enable_coderay: true", "(4,3)", "CodeRay is a Ruby library: fenced code keeps no colours.")]
    [InlineData("kramdown:\n  math_engine: katex", "(3,3)", "There is no math engine 'katex' here: formulas keep their TeX.")]
    public async Task EachHasOneWarningWithItsPlace(string setting, string place, string message)
    {
        var (result, _) = await PluginListTests.Build(("_config.yml", "title: x\n" + setting + "\n"), ("index.html", "---\n---\nx"));

        Assert.True(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticId.SettingNeedsRuby, problem.Id);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("/site/_config.yml" + place, problem.Location.ToString());
    }

    [Theory]
    [InlineData("highlighter: none")]
    [InlineData("highlighter: false")]
    [InlineData("markdown: Kramdown")]
    [InlineData("markdown: CommonMark\nplugins: [jekyll-commonmark]")]
    [InlineData("kramdown: {syntax_highlighter: rouge, math_engine: mathjax}")]
    public async Task WhatIsHonouredHasNone(string setting)
    {
        var (result, _) = await PluginListTests.Build(("_config.yml", setting + "\n"), ("index.html", "---\n---\nx"));

        Assert.Empty(result.Diagnostics);
    }
}
