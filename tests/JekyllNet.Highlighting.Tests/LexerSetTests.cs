namespace JekyllNet.Highlighting.Tests;

public sealed class LexerSetTests
{
    private sealed class Named(string tag, params string[] aliases) : ILexer
    {
        public string Tag => tag;

        public IReadOnlyList<string> Aliases => aliases;

        public TokenList Lex(string code) => new TokenListBuilder(code).Build();
    }

    [Fact]
    public void Own_lexers_go_before_those_of_Rouge_and_later_ones_before_earlier()
    {
        var first = new Named("first", "ruby", "x");
        var second = new Named("second", "x");
        LexerSet set = LexerSet.Rouge.With(first).With(second);
        Assert.Same(first, set.Find("ruby"));
        Assert.Same(second, set.Find("x"));
        Assert.Same(first, set.FindFancy("ruby?a=1"));
        Assert.Same(Lexers.Find("rb"), set.Find("rb"));
        Assert.Equal("python", set.FindFancy("guess", "#!/usr/bin/python\n")?.Tag);
        Assert.Null(set.Find("y"));
        Assert.Null(set.FindFancy(null));
        Assert.Null(LexerSet.Rouge.Find("x"));
    }

    [Fact]
    public void A_builder_leaves_no_gap_and_merges_neighbours()
    {
        var builder = new TokenListBuilder("if x then");
        builder.Add(TokenType.Keyword, 1);
        builder.Add(TokenType.Keyword, 1);
        builder.Add(TokenType.Name, 0);
        Assert.Equal(2, builder.Position);
        Assert.Equal(" x then", builder.Rest.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(TokenType.Name, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(TokenType.Name, -1));
        Assert.Equal([new Token(TokenType.Keyword, 0, 2), new Token(TokenType.Text, 2, 7)], builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }
}
