namespace JekyllNet.Highlighting.Tests;

/// <summary>Any text lexes without an exception, and every character comes out.</summary>
public sealed class HostileInputTests
{
    internal static readonly string[] Pieces =
    [
        "\"", "'", "`", "/*", "<!--", "((((", "{{{{", "[[[[", "\\", "#{", "${", "$(", "<<A\n", "//", "%w(", "---\n", "```a\n", "&a", "<script>",
        "<% ", "{% ", "=begin\n", "\"\"\"", "function(", "a b(", "1e", "0x", "\uD83D", "é", "\t\r\n", "|\n  x\n", "case ", "#if 0\n", "R\"(",
    ];

    public static TheoryData<string> Languages() =>
        [.. Lexers.All.Where(lexer => !lexer.IsPlainTextFallback).Select(lexer => lexer.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Unfinished_and_repeated_openings_are_survived(string language)
    {
        Lexer lexer = Lexers.Find(language)!;
        foreach (string piece in Pieces)
        {
            // A line feed at the end: a name at the very end of Coq is lost, as in Rouge.
            string code = string.Concat(Enumerable.Repeat(piece, 400)) + "\n";
            Assert.Equal(code.Length - Lost(language, code), lexer.Lex(code).Sum(token => token.Length));
        }

        string all = string.Concat(Pieces) + "\n";
        Assert.Equal(all.Length - Lost(language, all), lexer.Lex(all).Sum(token => token.Length));
        Assert.Empty(lexer.Lex(""));
    }

    // The mark of a section that is escaped, and which nothing ends here, vanishes, as in Rouge.
    private static int Lost(string language, string code) => language == "escape" && code.Contains("<!", StringComparison.Ordinal) ? 2 : 0;
}
