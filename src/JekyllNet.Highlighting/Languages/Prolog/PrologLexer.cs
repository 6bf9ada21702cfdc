using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Prolog.</summary>
internal sealed class PrologLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[](){}|.,;!");
    private static readonly CharSet Operators = CharSet.Of("#&*+,./:<=>?@^~-");
    private static readonly CharSet Lower = CharSet.Of("a-z", CharSet.Beyond.LowerCase);
    private static readonly CharSet InComment = CharSet.Not("*/");

    protected override void OnReset() => Push(TextStart);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '%':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case ':' when Peek(1) == '-':
                return Eat(Punctuation, Pos + 2);
            case '-' when Is(Pos, "-->"):
                return Eat(Punctuation, Pos + 3);
            case '"' or '\'':
                int close = Find(Pos + 1, c == '"' ? "\"" : "'");
                return close != No && Eat(c == '"' ? StrDouble : StrSymbol, close + 1);
            case '_':
                return Eat(NameVariable, Skip(Pos, CharSet.UnicodeWord));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (CharSet.Digit.Has(c))
        {
            int end = Skip(Pos, CharSet.Digit);
            return At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit)) : Eat(Num, end);
        }

        return Lower.Has(c) ? Eat(StrSymbol, Skip(Pos, CharSet.UnicodeWord))
            : CharSet.Upper.Has(c) ? Eat(NameVariable, Skip(Pos, CharSet.Word))
            : Run(Pos, Operators) is var op and not No && Eat(Operator, op);
    }

    private bool TextStart() => Peek() == '#' ? Eat(CommentSingle, LineEnd(Pos)) : Pop();

    // As in Rouge a comment is one only from a star on.
    private bool InsideComment()
    {
        if (Is(Pos, "/*"))
        {
            return Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        int star = SkipSpace(Pos);
        if (At(star) != '*')
        {
            return false;
        }

        int end = Run(star + 1, InComment);
        return end != No ? Eat(CommentMultiline, end) : Is(Pos, "*/") && EatPop(CommentMultiline, Pos + 2);
    }
}
