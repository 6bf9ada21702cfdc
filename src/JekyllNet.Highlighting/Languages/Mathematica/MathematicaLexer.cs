using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The Wolfram language.</summary>
internal sealed class MathematicaLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/|,;.:@~=><&`'^?!_%-");
    private static readonly CharSet Braces = CharSet.Of("[](){}");
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9$");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c == '(' && Peek(1) == '*')
        {
            return Eat(Comment, Pos + 2, InsideComment);
        }

        if (Number() || Message() || Prompt() || Symbol())
        {
            return true;
        }

        switch (c)
        {
            case '#':
                return Eat(NameFunction, SlotEnd());
            case '"':
                return QuotedEnd(Pos + 1, '"') is var text and not No && Eat(Str, text);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Braces.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private int IdEnd(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    private bool Number()
    {
        int end = BasedNumberEnd();
        end = end != No ? end : NumberEnd(Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        if (At(end) == '`')
        {
            int precision = NumberEnd(At(end + 1) == '`' ? end + 2 : end + 1, CharSet.Digit);
            end = precision != No ? precision : end + 1;
        }

        int exponent = Is(end, "*^") ? Run(At(end + 2) is '+' or '-' ? end + 3 : end + 2, CharSet.Digit) : No;
        return Eat(Num, exponent != No ? exponent : end);
    }

    private int BasedNumberEnd()
    {
        int radix = Skip(Pos, CharSet.Digit);
        return radix > Pos && Is(radix, "^^") ? NumberEnd(radix + 2, CharSet.Word) : No;
    }

    private int NumberEnd(int i, CharSet digits)
    {
        int end = Skip(i, digits);
        return At(end) == '.' && (end > i || Has(end + 1, digits)) ? Skip(end + 1, digits) : end > i ? end : No;
    }

    /// <summary>The name of a message behind its symbol.</summary>
    private bool Message()
    {
        int end = !Is(Pos, "::") ? No : At(Pos + 2) == '"' ? QuotedEnd(Pos + 3, '"') : IdEnd(Pos + 2);
        return end != No && Eat(NameTag, end);
    }

    private bool Prompt()
    {
        int bracket = Is(Pos, "In[") ? Pos + 3 : Is(Pos, "Out[") ? Pos + 4 : No;
        int close = bracket == No ? No : Run(bracket, CharSet.Digit);
        int equals = At(close) != ']' ? No : At(close + 1) == ':' ? close + 2 : close + 1;
        return At(equals) == '=' && Eat(GenericPrompt, equals + 1);
    }

    private bool Symbol()
    {
        int end = SymbolEnd(Peek() == '`' ? Pos + 1 : Pos);
        if (end == No)
        {
            return false;
        }

        while (At(end) == '`' && SymbolEnd(end + 1) is var more and not No)
        {
            end = more;
        }

        end = At(end) == '`' ? end + 1 : end;
        ReadOnlySpan<char> symbol = Slice(Pos, end);
        return Eat(symbol is "Module" or "With" or "Block" ? NameBuiltinPseudo : MathematicaWords.Builtins.Has(symbol) ? NameBuiltin : NameVariable, end);
    }

    /// <summary>The end of identifiers and named characters side by side.</summary>
    private int SymbolEnd(int i)
    {
        int end = No;
        while (true)
        {
            int next = IdEnd(i);
            if (next == No)
            {
                int name = Is(i, "\\[") ? IdEnd(i + 2) : No;
                next = At(name) == ']' ? name + 1 : No;
            }

            if (next == No)
            {
                return end;
            }

            end = i = next;
        }
    }

    private int SlotEnd()
    {
        int quoted = Peek(1) == '"' ? IdEnd(Pos + 2) : No;
        return IdEnd(Pos + 1) is var end and not No ? end : At(quoted) == '"' ? quoted + 1 : Skip(Pos + 1, CharSet.Digit);
    }

    // As in Rouge a line feed in a comment is an error.
    private bool InsideComment()
    {
        if (Is(Pos, "(*"))
        {
            return Eat(Comment, Pos + 2, InsideComment);
        }

        if (Is(Pos, "*)"))
        {
            return EatPop(Comment, Pos + 2);
        }

        int end = Is(Pos, "::") ? IdEnd(Pos + 2) : No;
        if (end != No && Is(end, "::"))
        {
            return Eat(CommentPreproc, end + 2);
        }

        end = Is(Pos, " :") ? HeadingEnd(Pos + 2) : No;
        return end != No ? Eat(CommentPreproc, end) : Peek() != '\n' && Eat(Comment, NextChar(Pos));
    }

    /// <summary>The end of words between colons with spaces around them.</summary>
    private int HeadingEnd(int i)
    {
        int start = i;
        while (Has(i, CharSet.Space) || IdEnd(i) != No)
        {
            i = Has(i, CharSet.Space) ? SkipSpace(i) : IdEnd(i);
        }

        return i > start && Is(i, ": ") ? i + 2 : No;
    }
}
