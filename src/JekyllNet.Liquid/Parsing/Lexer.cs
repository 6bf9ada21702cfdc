using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Cuts markup into the strict grammar's tokens.</summary>
internal static class Lexer
{
    /// <exception cref="LiquidSyntaxException">A character belongs to no token.</exception>
    public static List<LexerToken> Tokenize(string text)
    {
        var tokens = new List<LexerToken>();
        for (var i = QuotedFragment.SkipSpace(text, 0); i < text.Length; i = QuotedFragment.SkipSpace(text, i))
        {
            var kind = Take(text, ref i, out var start);
            tokens.Add(new LexerToken(kind, text[start..i]));
        }

        tokens.Add(new LexerToken(LexerTokenKind.EndOfString, ""));
        return tokens;
    }

    /// <summary>The token kind as Liquid's messages name it.</summary>
    public static string NameOf(LexerTokenKind kind) => kind switch
    {
        LexerTokenKind.EndOfString => "end_of_string",
        LexerTokenKind.Id => "id",
        LexerTokenKind.String => "string",
        LexerTokenKind.Number => "number",
        LexerTokenKind.Comparison => "comparison",
        LexerTokenKind.DotDot => "dotdot",
        LexerTokenKind.Pipe => "pipe",
        LexerTokenKind.Dot => "dot",
        LexerTokenKind.Colon => "colon",
        LexerTokenKind.Comma => "comma",
        LexerTokenKind.OpenSquare => "open_square",
        LexerTokenKind.CloseSquare => "close_square",
        LexerTokenKind.OpenRound => "open_round",
        LexerTokenKind.CloseRound => "close_round",
        LexerTokenKind.Question => "question",
        _ => "dash",
    };

    private static LexerTokenKind Take(string text, ref int i, out int start)
    {
        start = i;
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (c)
        {
            case '=' or '!' when next == '=':
            case '<' when next is '>' or '=':
            case '>' when next == '=':
                i += 2;
                return LexerTokenKind.Comparison;
            case '<' or '>':
                i++;
                return LexerTokenKind.Comparison;
            case 'c' when text.AsSpan(i).StartsWith("contains") && i + 8 < text.Length && RubyString.IsSpace(text[i + 8]):
                i += 8;
                return LexerTokenKind.Comparison;
            case '"' or '\'' when text.IndexOf(c, i + 1) is > 0 and var end:
                i = end + 1;
                return LexerTokenKind.String;
        }

        if (char.IsAsciiDigit(c) || (c == '-' && char.IsAsciiDigit(next)))
        {
            i = EndOfNumber(text, i + 1);
            return LexerTokenKind.Number;
        }

        if (char.IsAsciiLetter(c) || c == '_')
        {
            i = EndOfIdentifier(text, i + 1);
            return LexerTokenKind.Id;
        }

        if (c == '.' && next == '.')
        {
            i += 2;
            return LexerTokenKind.DotDot;
        }

        i++;
        return c switch
        {
            '|' => LexerTokenKind.Pipe,
            '.' => LexerTokenKind.Dot,
            ':' => LexerTokenKind.Colon,
            ',' => LexerTokenKind.Comma,
            '[' => LexerTokenKind.OpenSquare,
            ']' => LexerTokenKind.CloseSquare,
            '(' => LexerTokenKind.OpenRound,
            ')' => LexerTokenKind.CloseRound,
            '?' => LexerTokenKind.Question,
            '-' => LexerTokenKind.Dash,
            _ => throw new LiquidSyntaxException($"Unexpected character {CharacterAt(text, i - 1)}"),
        };
    }

    private static string CharacterAt(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? text.Substring(i, 2) : text[i].ToString();

    private static int EndOfNumber(string text, int i)
    {
        i = SkipDigits(text, i);
        return i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]) ? SkipDigits(text, i + 1) : i;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int EndOfIdentifier(string text, int i)
    {
        while (i < text.Length && (RubyString.IsWord(text[i]) || text[i] == '-'))
        {
            i++;
        }

        return i < text.Length && text[i] == '?' ? i + 1 : i;
    }
}
