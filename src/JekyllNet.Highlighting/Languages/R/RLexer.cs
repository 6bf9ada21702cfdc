using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>R.</summary>
internal sealed class RLexer : StateLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z", CharSet.Beyond.Letters);
    private static readonly CharSet AfterDot = CharSet.Of("a-zA-Z._", CharSet.Beyond.Letters);
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9._", char.IsLetterOrDigit);
    private static readonly CharSet Punctuations = CharSet.Of("[]{}();,");
    private static readonly CharSet Operators = CharSet.Of("<>?*+^/!=~$@:%&|-");

    protected override bool Root()
    {
        char c = Peek();
        int end = No;
        switch (c)
        {
            case '#':
                return Eat(Peek(1) == '\'' ? CommentDoc : CommentSingle, LineEnd(Pos));
            case '`':
                end = Find(Pos + 1, "`");
                return end > Pos + 1 && Eat(Name, end + 1);
            case '\'' or '"':
                end = QuotedEnd(Pos + 1, c);
                return end != No && Eat(c == '"' ? StrDouble : StrSingle, end);
            case '%' when Find(Pos + 1, "%") is var percent and not No:
                return Eat(Operator, percent + 1);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (Number())
        {
            return true;
        }

        end = CharSet.Word.Has(c) ? CalledFunctionEnd() : No;
        if (end != No)
        {
            return Eat(NameFunction, end);
        }

        if (NameStart.Has(c) || (c == '.' && Has(Pos + 1, AfterDot)))
        {
            end = Skip(Pos + 1, NamePart);
            ReadOnlySpan<char> name = Slice(Pos, end);
            return Eat(RWords.Keywords.Has(name) ? TokenType.Keyword : RWords.Constants.Has(name) ? KeywordConstant : RWords.BuiltinConstants.Has(name) ? NameBuiltin : Name, end);
        }

        return c == '.' ? Eat(Name, Pos + 1)
            : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Operators.Has(c) && Eat(Operator, Pos + 1);
    }

    /// <summary>The end of a function of R's own before a parenthesis. The dot in its name stands for any character, as in Rouge.</summary>
    private int CalledFunctionEnd()
    {
        int end = Skip(Pos, CharSet.Word);
        if (At(end) == '(' && RWords.Functions.Has(Slice(Pos, end)))
        {
            return end;
        }

        foreach (string name in RWords.DottedFunctions)
        {
            int i = Pos;
            foreach (char expected in name)
            {
                if (expected == '.' ? !Has(i, CharSet.NotNewline) : At(i) != expected)
                {
                    i = No;
                    break;
                }

                i = NextChar(i);
            }

            if (i != No && At(i) == '(')
            {
                return i;
            }
        }

        return No;
    }

    private bool Number()
    {
        if (Peek() == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
        {
            int hex = Skip(Pos + 2, CharSet.Hex);
            hex = At(hex) is 'p' or 'P' && Has(hex + 1, CharSet.Digit) ? Skip(hex + 1, CharSet.Digit) : hex;
            return Eat(NumHex, At(hex) is 'L' or 'i' ? hex + 1 : hex);
        }

        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        if (end == start)
        {
            return false;
        }

        end = Exponent(end, CharSet.Digit);
        return Eat(Num, At(end) is 'L' or 'i' ? end + 1 : end);
    }
}
