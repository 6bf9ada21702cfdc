using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Java's property files.</summary>
internal sealed class PropertiesLexer : StateLexer
{
    private static readonly CharSet KeyPart = CharSet.Of("a-zA-Z0-9_.-");
    private static readonly CharSet ValuePart = CharSet.Not("\\\n");

    private RunMemo key;

    protected override void OnRun() => key = default;

    protected override bool Root()
    {
        if (Basic())
        {
            return true;
        }

        int end = Skip(Pos, KeyPart, ref key);
        int mark = end > Pos ? SkipSpace(end) : End;
        if (At(mark) is not ('=' or ':'))
        {
            return false;
        }

        Put(NameProperty, end);
        Put(Text, mark);
        return Eat(Punctuation, mark + 1, Value);
    }

    private bool Basic()
    {
        char c = Peek();
        if (c is '!' or '#' && LineEnd(Pos) is var end && end < End)
        {
            return Eat(Comment, end + 1);
        }

        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos)) : c == '\\' && Peek(1) == '\n' && Eat(StrEscape, Pos + 2);
    }

    private bool Value()
    {
        if (Peek() == '\n')
        {
            return EatPop(Text, Pos + 1);
        }

        if (Basic())
        {
            return true;
        }

        switch (Peek())
        {
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case '\'' when Until(Pos + 1, '\'', '\n') is var close && At(close) == '\'':
                return Eat(Str, close + 1);
            case '\\':
                return Escape();
            default:
                return Eat(Str, Skip(Pos, ValuePart));
        }
    }

    private bool InsideString() => Peek() switch
    {
        '"' => EatPop(Str, Pos + 1),
        '\\' => Escape(),
        _ => Eat(Str, Until(Pos, '"', '\\')),
    };

    private bool Escape()
    {
        bool unicode = Peek(1) == 'u' && Skip(Pos + 2, CharSet.Digit, 4) == Pos + 6;
        return Pos + 1 < End && Eat(StrEscape, unicode ? Pos + 6 : NextChar(Pos + 1));
    }
}
