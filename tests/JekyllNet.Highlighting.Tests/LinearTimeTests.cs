using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Tests;

/// <summary>
/// Work grows with the length of the text and no faster, whatever the text. What is counted is the steps of a lexer and the characters
/// that its matchers go over, not time.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Length = 3000;

    private static readonly string[] Pieces =
    [
        .. HostileInputTests.Pieces,
        "#", "!a", "[", "[a](", "#![", "#[a", "%", "%q", "<?", "<?php ", "r#\"", "$*", "a ", "a\n", "a b ", "1e", "x<", "A<B<", "new A<", "'\\", "\"\\", "\\\n",
        "-- a", "--[[", "(*", "{-", "{# ", "{{#a}}", "&#", "a: |\n ", "do |", "q{", "s/", "=> ", "`${", "\"#{", "\"$(", "$\"{", "(?<", "a ? b : ", "<![CDATA[",
        "case ", "def a(", "fun a -> ", "a.b(", ":\"", "~s(", "%w[", "'''", "@\"\n", "rem ", "a{b:", "@media (", "\\begin{a}", "$$", "HTTP/1.1 200 OK\n", "   \n",
    ];

    public static TheoryData<string> Languages => HostileInputTests.Languages();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Twice_the_text_is_twice_the_work(string language)
    {
        Lexer lexer = Lexers.Find(language)!;
        foreach (string piece in Pieces)
        {
            long work = Work(lexer, Repeated(piece, Length));
            long twice = Work(lexer, Repeated(piece, 2 * Length));
            Assert.True(twice <= (2.2 * work) + 2000, $"{language}: {work} for {Length} characters of '{piece}', {twice} for {2 * Length}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void One_long_line_is_gone_over_a_few_times(string language)
    {
        const int Megabyte = 1_000_000;
        Lexer lexer = Lexers.Find(language)!;
        foreach (char c in "x\" #")
        {
            // What follows may not be looked for from each of many places.
            string line = "a " + new string(c, c == 'x' ? Megabyte : 100_000);
            Assert.InRange(Work(lexer, line), 1, 40L * line.Length);
        }
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Work(Lexer lexer, string code)
    {
        StateLexer fresh = lexer.Create();
        fresh.Reset();
        fresh.Run(code, 0, code.Length, new TokenList(code));
        return fresh.Scanned;
    }
}
