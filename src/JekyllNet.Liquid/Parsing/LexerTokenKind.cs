namespace JekyllNet.Liquid.Parsing;

internal enum LexerTokenKind : byte
{
    EndOfString,
    Id,
    String,
    Number,
    Comparison,
    DotDot,
    Pipe,
    Dot,
    Colon,
    Comma,
    OpenSquare,
    CloseSquare,
    OpenRound,
    CloseRound,
    Question,
    Dash,
}
