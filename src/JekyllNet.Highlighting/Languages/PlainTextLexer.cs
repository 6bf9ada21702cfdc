using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>All text is one token.</summary>
internal sealed class PlainTextLexer(TokenType type = Text) : StateLexer
{
    protected override bool Root() => Eat(type, End);
}
