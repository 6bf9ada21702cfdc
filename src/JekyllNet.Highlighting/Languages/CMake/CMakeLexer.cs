using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>CMake.</summary>
internal sealed class CMakeLexer : StateLexer
{
    private static readonly CharSet Escaped = CharSet.Of("()#\" \\$@^trn;");
    private static readonly CharSet EqualSigns = CharSet.Of("=");

    private int bracketLength;

    protected override bool Root()
    {
        if (Interpolation())
        {
            return true;
        }

        switch (Peek())
        {
            case '(' or ')':
                return Eat(Punctuation, Pos + 1);
            case '#':
                int open = BracketEnd(Pos + 1, '[');
                if (open == No)
                {
                    return Eat(CommentSingle, LineEnd(Pos));
                }

                bracketLength = open - Pos - 1;
                return EatGoto(CommentMultiline, open, BracketComment);
            case '[' when BracketEnd(Pos, '[') is var end and not No:
                bracketLength = end - Pos;
                return EatGoto(StrDouble, end, BracketString);
            case '\\' when Peek(1) == '"':
                return Eat(Text, Pos + 2);
            case '"':
                return Eat(StrDouble, Pos + 1, QuotedArgument);
        }

        return Command() || Eat(Text, NextChar(Pos));
    }

    private bool Command()
    {
        int end = Identifier(Pos);
        int open = end == No ? No : Skip(end, CharSet.Blank);
        if (At(open) != '(')
        {
            return false;
        }

        Put(CMakeWords.Commands.Has(Slice(Pos, end)) ? NameBuiltin : NameFunction, end);
        Put(Text, open);
        return Eat(Punctuation, open + 1);
    }

    private int BracketEnd(int i, char bracket)
    {
        int second = At(i) == bracket ? Skip(i + 1, EqualSigns) : No;
        return At(second) == bracket ? second + 1 : No;
    }

    private bool Interpolation() => Peek() == '$' && Peek(1) == '{' && Eat(StrInterpol, Pos + 2, VariableReference);

    private bool BracketClose(TokenType type)
    {
        int end = Peek() == ']' ? BracketEnd(Pos, ']') : No;
        if (end == No)
        {
            return false;
        }

        return end - Pos == bracketLength ? EatGoto(type, end, Root) : Eat(type, end);
    }

    private bool BracketComment() => BracketClose(CommentMultiline) || Eat(CommentMultiline, NextChar(Pos));

    private bool BracketString() => BracketClose(StrDouble) || Interpolation() || Eat(StrDouble, NextChar(Pos));

    private bool VariableReference() => Interpolation() || (Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Eat(NameVariable, NextChar(Pos)));

    // As in Rouge, the closing quote opens the first state anew: no state is left for good.
    private bool QuotedArgument() => Interpolation()
        || (Peek() == '"' ? Eat(StrDouble, Pos + 1, Root)
            : Peek() == '\\' && Has(Pos + 1, Escaped) ? Eat(StrEscape, Pos + 2)
            : Eat(StrDouble, NextChar(Pos)));
}
