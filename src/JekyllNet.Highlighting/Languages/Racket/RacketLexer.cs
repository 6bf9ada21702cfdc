using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Racket.</summary>
internal sealed class RacketLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Not(" \t\r\n\f\v()[]{}'`,.");
    private static readonly CharSet CharSign = CharSet.Of("()/'\"._!$%& ?=+-");
    private static readonly CharSet ExactPart = CharSet.Of("0-9.");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet NotBracket = CharSet.Not("(){}[]");
    private static readonly CharSet InComment = CharSet.Not("|#");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Number(c) || (c == '#' && Sharp()))
        {
            return true;
        }

        switch (c)
        {
            case ';':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"' when QuotedEnd(Pos + 1, '"') is var text and not No:
                return Eat(Str, text);
            case '\'' or '`':
                return Run(Pos + 1, IdPart) is var symbol and not No ? Eat(StrSymbol, symbol) : Eat(Operator, Pos + 1);
            case '#' or '.':
                return Eat(Operator, Pos + 1);
            case ',':
                return Eat(Operator, Peek(1) == '@' ? Pos + 2 : Pos + 1);
            case '(' or '[' or '{':
                return Eat(Punctuation, Pos + 1, Command);
            case ')' or ']' or '}':
                return Eat(Punctuation, Pos + 1);
        }

        return Run(Pos, IdPart) is var id and not No && Eat(NameVariable, id);
    }

    private bool Number(char c)
    {
        if (c is '+' or '-')
        {
            bool special = (Is(Pos + 1, "inf.") && Peek(5) is 'f' or '0') || Is(Pos + 1, "nan.0") || Is(Pos + 1, c == '-' ? "min.0" : "max.0");
            if (special)
            {
                return Eat(NumFloat, Pos + 6);
            }
        }

        int end = Run(c == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        return At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit)) : Eat(NumInteger, end);
    }

    private bool Sharp()
    {
        switch (Peek(1))
        {
            case '!':
                return Eat(CommentSingle, LineEnd(Pos));
            case '|':
                return Eat(CommentMultiline, Pos + 2, BlockComment);
            case ';':
                return Eat(CommentMultiline, Pos + 2, ExpressionComment);
            case ':':
                return Run(Pos + 2, IdPart) is var keyword and not No && Eat(NameTag, keyword);
            case '\\':
                int end = Has(Pos + 2, CharSign) ? Pos + 3 : Run(Pos + 2, CharSet.Alphanumeric);
                return end != No && Eat(StrChar, end);
        }

        return Radix() || Boolean();
    }

    private bool Radix()
    {
        var (digits, type) = Peek(1) switch
        {
            'b' => (CharSet.Bin, NumBin),
            'o' => (CharSet.Oct, NumOct),
            'd' => (CharSet.Digit, NumInteger),
            'x' or 'X' => (CharSet.Hex, NumHex),
            _ => (ExactPart, NumOther),
        };
        return (type != NumOther || Peek(1) is 'e' or 'i') && Run(Pos + 2, digits) is var end and not No && Eat(type, end);
    }

    private bool Boolean()
    {
        int end = IsIgnoringCase(Pos + 1, "true") ? Pos + 5
            : IsIgnoringCase(Pos + 1, "false") ? Pos + 6
            : Peek(1) is 't' or 'T' or 'f' or 'F' ? Pos + 2
            : No;
        return end != No && Eat(NameConstant, end);
    }

    private bool Command()
    {
        int end = Run(Pos, IdPart);
        if (end == No)
        {
            return Pop();
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return EatPop(RacketWords.Keywords.Has(word) ? TokenType.Keyword : RacketWords.Builtins.Has(word) ? NameBuiltin : NameFunction, end);
    }

    private bool BlockComment() =>
        Is(Pos, "|#") ? EatPop(CommentMultiline, Pos + 2)
        : Is(Pos, "#|") ? Eat(CommentMultiline, Pos + 2, BlockComment)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    private bool ExpressionComment()
    {
        char c = Peek();
        if (c is '(' or '{' or '[')
        {
            return Eat(CommentMultiline, Pos + 1, BracketComment);
        }

        int end = c == '"' ? BackslashedQuoteEnd(Pos + 1, '"') : No;
        end = end != No ? end : Run(Pos, NotSpace);
        return end != No ? EatPop(CommentMultiline, end) : Pop();
    }

    private bool BracketComment() => Peek() switch
    {
        '(' or '{' or '[' => Eat(CommentMultiline, Pos + 1, BracketComment),
        ')' or '}' or ']' => EatPop(CommentMultiline, Pos + 1),
        _ => Eat(CommentMultiline, Skip(Pos, NotBracket)),
    };
}
