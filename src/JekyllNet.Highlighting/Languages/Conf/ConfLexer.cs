using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Configuration files of any kind: comments, names, numbers and quoted texts.</summary>
internal sealed class ConfLexer : StateLexer
{
    private static readonly CharSet Other = CharSet.Not("a-zA-Z0-9_#\"'");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '#':
                int feed = LineEnd(Pos);
                return feed < End && Eat(Comment, feed + 1);
            case '"' or '\'':
                int close = Until(Pos + 1, c, '\n');
                return At(close) == c && Eat(c == '"' ? StrDouble : StrSingle, close + 1);
        }

        return CharSet.Letter.Has(c) ? Eat(Name, Skip(Pos, CharSet.Word))
            : CharSet.Digit.Has(c) ? Eat(Num, Skip(Pos, CharSet.Digit))
            : Other.Has(c) && Eat(Text, Skip(Pos, Other));
    }
}
