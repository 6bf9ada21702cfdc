namespace JekyllNet.Liquid.Parsing;

/// <summary>A token of the strict grammar.</summary>
internal readonly record struct LexerToken(LexerTokenKind Kind, string Text);
