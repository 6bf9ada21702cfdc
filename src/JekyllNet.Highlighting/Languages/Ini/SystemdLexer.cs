using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Unit files of systemd.</summary>
internal sealed class SystemdLexer : StateLexer
{
    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int line = LineEnd(Pos);
        if (c is ';' or '#')
        {
            return Eat(Comment, line);
        }

        if (c == '[' && line > Pos + 1 && Source[line - 1] == ']')
        {
            return Eat(TokenType.Keyword, line);
        }

        int equals = Until(Pos, '=', '\n');
        if (At(equals) != '=')
        {
            return false;
        }

        Put(NameTag, equals);
        Put(Punctuation, equals + 1);
        return IsContinued(line) && line - 1 > equals ? Continue(line) && Push(Continuation) : Eat(Text, line);
    }

    private bool Continuation()
    {
        int line = LineEnd(Pos);
        return IsContinued(line) && line > Pos ? Continue(line) : EatPop(Text, line);
    }

    private bool IsContinued(int line) => line < End && Source[line - 1] == '\\';

    private bool Continue(int line)
    {
        Put(Text, line - 1);
        return Eat(StrEscape, line + 1);
    }
}
