using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Fluent, a language for translations.</summary>
internal sealed class FluentLexer : StateLexer
{
    private static readonly CharSet Spaces = CharSet.Of(" ");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet InText = CharSet.Not("{\n}*");
    private static readonly CharSet InString = CharSet.Not("\"\\");

    private int noFeedBefore;

    protected override void OnRun() => noFeedBefore = 0;

    protected override bool Root()
    {
        int equals = Skip(Pos, Spaces);
        if (At(equals) == '=')
        {
            Put(TextWhitespace, equals);
            Put(Punctuation, equals + 1);
            return Eat(TextWhitespace, Skip(Pos, Spaces)) && Push(Template);
        }

        switch (Peek())
        {
            case '#':
                int end = Skip(Pos + 1, CharSet.Of("#"), 2);
                return At(end) == ' ' ? Eat(CommentSingle, LineEnd(end)) : (end >= End || Source[end] == '\n') && Eat(CommentSingle, end);
            case '-' or '.':
                return MarkedName();
        }

        return NameEnd(Pos) is var name and not No ? Eat(NameConstant, name) : Has(Pos, CharSet.Space) && Space();
    }

    private int NameEnd(int i) => Has(i, CharSet.Letter) ? Skip(i + 1, NamePart) : No;

    private bool MarkedName()
    {
        int end = NameEnd(Pos + 1);
        return end != No && Eat(Peek() switch { '$' => NameVariable, '-' => NameEntity, _ => NameAttribute }, end);
    }

    /// <summary>White space with line feeds, before an attribute, or before the text of a further line.</summary>
    private bool Space()
    {
        int end = SkipSpace(Pos);
        if (Pos >= noFeedBefore)
        {
            int feed = Slice(Pos, end).LastIndexOf('\n');
            if (feed >= 0)
            {
                return Eat(TextWhitespace, Pos + feed + 1);
            }

            noFeedBefore = end;
        }

        return At(end) == '.' ? NameEnd(end + 1) is var name and not No && Eat(NameAttribute, name)
            : end < End && Eat(TextWhitespace, end, Template);
    }

    private bool Template() => Peek() switch
    {
        '\n' => EatPop(TextWhitespace, Pos + 1),
        '{' => Eat(Punctuation, Pos + 1, Placeable),
        '}' => Pop(),
        '*' => false,
        _ => Eat(Text, Skip(Pos, InText)),
    };

    private bool Placeable()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        switch (c)
        {
            case '{':
                return Eat(Punctuation, Pos + 1, Placeable);
            case '}':
                return EatPop(Punctuation, Pos + 1);
            case '(' or ')' or ',' or ':':
                return Eat(Punctuation, Pos + 1);
            case '*':
                return Eat(PunctuationIndicator, Pos + 1);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
            case '[':
                return Variant();
            case '$' or '.':
                return MarkedName();
            case '-' when Peek(1) == '>':
                return Eat(Punctuation, Pos + 2);
            case '-' when MarkedName():
                return true;
        }

        if (CharSet.Letter.Has(c))
        {
            return CharSet.Upper.Has(c) ? Eat(NameBuiltin, Skip(Pos, CharSet.Upper)) : Eat(NameConstant, NameEnd(Pos));
        }

        int whole = WholeEnd(Pos);
        return whole != No && (At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Eat(NumFloat, whole + 2) : Eat(NumInteger, whole));
    }

    private int WholeEnd(int i) => Run(At(i) == '-' ? i + 1 : i, CharSet.Digit);

    /// <summary>The key of a variant in brackets, a number or a name of two letters or more.</summary>
    private bool Variant()
    {
        int start = Pos + 1;
        int end = WholeEnd(start);
        TokenType type = NumInteger;
        if (end == No)
        {
            type = StrSymbol;
            end = NameEnd(start) is var name && name > start + 1 ? name : No;
        }
        else if (At(end) == '.')
        {
            type = NumFloat;
            end = Run(end + 1, CharSet.Digit);
        }

        if (At(end) != ']')
        {
            return false;
        }

        Put(Punctuation, start);
        Put(type, end);
        return Eat(Punctuation, end + 1, Template);
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\':
                int digits = Peek(1) switch { 'u' => 4, 'U' => 6, _ => 0 };
                return digits > 0 && Skip(Pos + 2, CharSet.Hex, digits) == Pos + 2 + digits ? Eat(StrEscape, Pos + 2 + digits)
                    : Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
            default:
                return Eat(StrDouble, Skip(Pos, InString));
        }
    }
}
