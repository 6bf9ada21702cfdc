using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>TypeScript with markup inside (TSX).</summary>
internal sealed class TsxLexer() : JsxLexer(JavaScriptWords.TypeScript)
{
    protected override bool Root() => TypedRoot() || base.Root();

    protected override bool Statement() => TypedLabel() || base.Statement();

    protected override bool ElementName()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end > Pos && At(end) == ',')
        {
            Put(NameOther, end);
            return EatPop(Punctuation, end + 1, 3);
        }

        return Peek() == '<' ? Eat(Punctuation, Pos + 1, TypeArguments) : base.ElementName();
    }

    private bool TypeArguments() => ObjectLiteral() || (Peek() == '>' && EatPop(Punctuation, Pos + 1));
}
