using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Property lists in their old form.</summary>
internal sealed class PlistLexer : StateLexer
{
    private static readonly CharSet Bare = CharSet.Of("a-zA-Z0-9_$/:.-");
    private static readonly CharSet DataPart = CharSet.Of("0-9a-fA-F \t\r\n\f\v");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '/' when Peek(1) == '/':
                return Eat(Comment, LineEnd(Pos));
            case '/' when Peek(1) == '*' && Find(Pos + 3, "*/") is var close and not No:
                return Eat(Comment, close + 2);
            case '{':
                return Eat(Punctuation, Pos + 1, Dictionary);
            case '(':
                return Eat(Punctuation, Pos + 1, Array);
            case '<':
                return Eat(Punctuation, Pos + 1, Data);
            case '"' or '\'':
                int end = LiteralEnd(Pos + 1, c);
                return end != No && Eat(c == '"' ? StrDouble : StrSingle, end);
        }

        return CharSet.Space.Has(c) ? Eat(TextWhitespace, SkipSpace(Pos)) : Bare.Has(c) && Eat(Literal, Skip(Pos, Bare));
    }

    private bool Dictionary() => Root()
        || (Peek() is '=' or ';' && Eat(Punctuation, Pos + 1))
        || (Peek() == '}' && EatPop(Punctuation, Pos + 1));

    private bool Array() => Root()
        || (Peek() == ',' && Eat(Punctuation, Pos + 1))
        || (Peek() == ')' && EatPop(Punctuation, Pos + 1));

    private bool Data() => Has(Pos, DataPart) ? Eat(NumHex, Skip(Pos, DataPart)) : Peek() == '>' && EatPop(Punctuation, Pos + 1);
}
