using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>INI files.</summary>
internal sealed class IniLexer : StateLexer
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
        int equals = end > Pos ? SkipSpace(end) : End;
        if (At(equals) == '=')
        {
            Put(NameProperty, end);
            Put(TextWhitespace, equals);
            return Eat(Punctuation, equals + 1, Value);
        }

        int close = Peek() == '[' ? Until(Pos, ']', '\n') : End;
        return At(close) == ']' ? Eat(NameNamespace, close + 1) : Eat(NameAttribute, NextChar(Pos));
    }

    private bool Basic()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c is ';' or '#' && LineEnd(Pos) is var end && end < End)
        {
            return Eat(Comment, end + 1);
        }

        return c == '\\' && Peek(1) == '\n' && Eat(StrEscape, Pos + 2);
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
                return Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1));
            default:
                return Eat(Str, Skip(Pos, ValuePart));
        }
    }

    private bool InsideString() => Peek() switch
    {
        '"' => EatPop(Str, Pos + 1),
        '\\' => Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1)),
        _ => Eat(Str, Until(Pos, '"', '\\')),
    };
}
