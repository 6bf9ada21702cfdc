namespace JekyllNet.Highlighting.Tests;

public sealed class RegistryTests
{
    [Theory]
    [InlineData("ruby", "ruby")]
    [InlineData("rb", "ruby")]
    [InlineData("js", "javascript")]
    [InlineData("c++", "cpp")]
    [InlineData("c#", "csharp")]
    [InlineData("sh", "shell")]
    [InlineData("yml", "yaml")]
    [InlineData("text", "plaintext")]
    [InlineData("obj-c", "objective_c")]
    public void A_language_is_found_by_tag_and_alias(string name, string tag) => Assert.Equal(tag, Lexers.Find(name)?.Tag);

    [Theory]
    [InlineData("Ruby")]
    [InlineData("")]
    [InlineData("no-such-language")]
    [InlineData(null)]
    public void An_unknown_name_finds_nothing(string? name)
    {
        Assert.Null(Lexers.Find(name));
        Assert.Null(Lexers.FindFancy(name));
    }

    [Fact]
    public void All_of_rouge_is_registered()
    {
        Assert.Equal(228, Lexers.All.Count);
        Assert.Equal(392, Lexers.All.SelectMany(lexer => lexer.Aliases.Append(lexer.Tag)).Distinct().Count());
    }

    [Fact]
    public void Options_stand_behind_a_question_mark()
    {
        Assert.Equal("json", Lexers.FindFancy("json?debug=1")?.Tag);
        Assert.Null(Lexers.FindFancy("?debug=1"));
        Assert.Equal("ruby", Lexers.FindFancy("guess?debug=1", "#!/usr/bin/env ruby -w\nputs 1\n")?.Tag);
    }

    [Fact]
    public void A_language_without_a_lexer_comes_out_plain()
    {
        Lexer lexer = Lexers.Find("abap")!;
        Assert.True(lexer.IsPlainTextFallback);
        Assert.Equal("a &lt; b\n", new HtmlFormatter().Format(lexer.Lex("a < b\n")));
    }
}
