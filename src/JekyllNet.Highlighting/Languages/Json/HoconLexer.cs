using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>HOCON: JSON with comments, substitutions, long strings, and names and values without quotes.</summary>
internal sealed class HoconLexer : JsonLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.-");
    private static readonly CharSet AddressPart = CharSet.Of("0-9.");
    private static readonly CharSet InString = CharSet.Not("\\\"${");
    private static readonly CharSet BehindDollar = CharSet.Not("\\\"");
    private static readonly CharSet Unquoted = CharSet.Not("$\"{}[]:=,+#`^?!@*&");

    // Letters with which no keyword and no constant begins.
    private static readonly CharSet PlainLetter = CharSet.Of("abdeghj-mo-su-zA-Z");

    private static readonly WordSet Keywords = WordSet.Of("include url file classpath");

    private int noLabelBefore;

    protected override void OnRun() => noLabelBefore = 0;

    protected override bool Root() => LineComment() || base.Root();

    protected override bool Object() =>
        Keyword(Pos, Keywords) is var end and not No ? Eat(TokenType.Keyword, end) : base.Object();

    /// <summary>A name, quoted or not, before a colon, an equals sign or a brace.</summary>
    protected override bool Label()
    {
        if (Peek() == '"')
        {
            return QuotedLabel();
        }

        int end = Run(Pos, NamePart);
        return end != No && LabelBefore(end, SkipSpace(end));
    }

    protected override bool Value()
    {
        if (LineComment() || Whitespace() || Constant())
        {
            return true;
        }

        switch (Peek())
        {
            case '$':
                return Interpolation();
            case '"':
                return Is(Pos, "\"\"\"") ? Eat(StrDouble, Pos + 3, InsideLongString) : Eat(StrDouble, Pos + 1, InsideString);
            case '[' or '{':
                return Open();
            case '(' or ')' or '=':
                return Eat(Punctuation, Pos + 1);
        }

        return Has(Pos, PlainLetter) ? Eat(Literal, Skip(Pos, PlainLetter)) : Has(Pos, Unquoted) && Eat(Literal, NextChar(Pos));
    }

    protected override bool Constant() => Address() || base.Constant();

    private bool LineComment() => (Peek() == '#' || (Peek() == '/' && Peek(1) == '/')) && Eat(CommentSingle, LineEnd(Pos));

    /// <summary>The label may hold quotes; it ends at the first one on the line that has behind it what ends a label.</summary>
    private bool QuotedLabel()
    {
        if (Pos < noLabelBefore)
        {
            return false;
        }

        int quote = Until(Pos + 1, '"', '\n');
        for (; At(quote) == '"'; quote = Until(quote + 1, '"', '\n'))
        {
            if (LabelBefore(quote + 1, SkipSpace(quote + 1)))
            {
                return true;
            }
        }

        noLabelBefore = quote;
        return false;
    }

    private bool LabelBefore(int end, int mark)
    {
        if (At(mark) is not (':' or '=' or '{'))
        {
            return false;
        }

        Put(NameLabel, end);
        Put(TextWhitespace, mark);
        return Eat(Punctuation, Source[mark] == '{' ? mark : mark + 1);
    }

    /// <summary>Numbers with dots between them, as in an address; three digits behind the first dot will do.</summary>
    private bool Address()
    {
        int dot = Skip(Pos, CharSet.Digit);
        if (dot == Pos || At(dot) != '.')
        {
            return false;
        }

        int digits = 0;
        int end = dot + 1;
        for (; Has(end, AddressPart) && !(Source[end] == '.' && Source[end - 1] == '.'); end++)
        {
            digits += Source[end] == '.' ? 0 : 1;
        }

        return digits >= 3 && Eat(Literal, end);
    }

    private bool Interpolation() =>
        Peek() == '$' && Peek(1) == '{' && Eat(StrInterpol, Peek(2) == '?' ? Pos + 3 : Pos + 2, InsideInterpolation);

    private bool InsideInterpolation() =>
        Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Run(Pos, NamePart) is var end and not No && Eat(NameVariable, end);

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\':
                return Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
            case '$' or '{':
                return Interpolation() || Eat(StrDouble, Skip(Pos, BehindDollar));
            default:
                return Eat(StrDouble, Skip(Pos, InString));
        }
    }

    // As in Rouge the first of two quotes together ends it.
    private bool InsideLongString()
    {
        if (Peek() != '"' || Pos + 1 >= End || Peek(1) == '"')
        {
            return InsideString();
        }

        int end = NextChar(Pos + 1);
        return Eat(StrDouble, end < End && Source[end] != '"' ? NextChar(end) : end);
    }
}
