namespace JekyllNet.Highlighting.Tests;

/// <summary>Code beside the HTML that Rouge 4.7.0 makes of it: cases/LANGUAGE.txt and cases/LANGUAGE.html.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases");

    public static TheoryData<string> Languages() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Code_is_coloured_as_Rouge_colours_it(string language)
    {
        string code = File.ReadAllText(Path.Combine(Folder, language + ".txt"));
        string expected = File.ReadAllText(Path.Combine(Folder, language + ".html"));
        Assert.Equal(expected, SyntaxHighlighter.Highlight(code, language));
    }

    [Theory]
    [InlineData("crystal", "'many' 'a'", "<span class=\"s1\">'y'</span> <span class=\"s1\">'a'</span>")]
    [InlineData("svelte", "<a { b }>", "<span class=\"nt\">&lt;a</span> <span class=\"si\">{</span><span class=\"nv\">b</span><span class=\"si\">}</span>&gt;")]
    [InlineData("escape", "a <!b & c!> d <!e", "a <span class=\"err\">b &amp; c</span> d <span class=\"err\">e</span>")]
    [InlineData("escape?lang=ruby&start=[[&end=]]", "[[<i>]]1[[]] # <!", "<span class=\"err\">&lt;i&gt;</span><span class=\"mi\">1</span> <span class=\"c1\"># &lt;!</span>")]
    [InlineData("escape?lang=ruby", "<!a!><!b!>:c<!!>d", "<span class=\"err\">ab</span><span class=\"ss\">:c</span><span class=\"n\">d</span>")]
    public void Text_that_Rouge_loses_is_lost(string language, string code, string expected) =>
        Assert.Equal(expected, SyntaxHighlighter.Highlight(code, language));

    [Theory]
    [InlineData("sed", "s/a/b/w c", "<span class=\"p\">/</span><span class=\"k\">w c</span>w c<span class=\"n\">w c</span>")]
    public void Text_that_Rouge_repeats_is_repeated(string language, string code, string expected) =>
        Assert.EndsWith(expected, SyntaxHighlighter.Highlight(code, language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tokens_cover_the_code_without_a_gap(string language)
    {
        string code = File.ReadAllText(Path.Combine(Folder, language + ".txt"));
        int end = 0;
        foreach (Token token in Lexers.Find(language)!.Lex(code))
        {
            Assert.Equal(end, token.Start);
            Assert.True(token.Length > 0);
            end = token.End;
        }

        Assert.Equal(code.Length, end);
    }
}
