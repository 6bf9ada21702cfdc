using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What sed puts in place of a match.</summary>
internal sealed class SedReplacementLexer : StateLexer
{
    private static readonly CharSet Plain = CharSet.Not("\\&");

    protected override bool Root() => Peek() switch
    {
        '\\' => Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1)),
        '&' => Eat(Operator, Pos + 1),
        _ => Eat(Text, Skip(Pos, Plain)),
    };
}
