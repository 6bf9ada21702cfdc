using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The bytecode of BPF as its tools write it. Case does not matter.</summary>
internal sealed class BpfLexer : BpfJumpLexer
{
    private static readonly CharSet Comparison = CharSet.Of("sS!=<>");
    private static readonly CharSet BeforeEquals = CharSet.Of("+,./*&|><^sS-");
    private static readonly string[] Types = ["u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "ll"];

    private static readonly string[] Keywords =
    [
        "be16", "be32", "be64", "le16", "le32", "le64", "bswap16", "bswap32", "bswap64", "exit", "lock", "map",
    ];

    // The end of a word that is neither a label nor followed by a type, nor are its later letters.
    private int plainWordEnd;

    protected override void OnRun() => plainWordEnd = No;

    protected override bool Root()
    {
        char c = Peek();
        if (Assignment())
        {
            return true;
        }

        switch (c)
        {
            case >= '0' and <= '9' when LineNumber():
                return true;
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, Math.Min(End, LineEnd(Pos) + 1));
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Find(Pos + 2, "*/") is var close and not No ? close + 2 : End);
            case '*' when Dereference():
            case 'c' or 'C' when Call():
            case 'g' or 'G' when JumpAt(Pos) is { } jump && PutJump(jump):
            case 'i' or 'I' when Condition():
                return true;
        }

        return Register(c) || Keyword() || Literal(c) || Word() || Eat(Text, NextChar(Pos));
    }

    private bool LineNumber()
    {
        int colon = Skip(Pos, CharSet.Digit);
        int code = At(colon) == ':' ? SkipSpace(colon + 1) : No;
        if (code <= colon + 1)
        {
            return false;
        }

        Put(GenericLineno, colon);
        Put(Punctuation, colon + 1);
        Put(TextWhitespace, code);
        Put(Generic, IsHexPair(code + 1) && At(code) == '(' && At(code + 3) == ')' ? code + 4 : HexPairsEnd(code));
        return true;
    }

    private bool IsHexPair(int i) => Has(i, CharSet.Hex) && Has(i + 1, CharSet.Hex);

    /// <summary>The index behind the eight bytes of an instruction, or the given index.</summary>
    private int HexPairsEnd(int i)
    {
        int end = i;
        for (int pair = 0; pair < 8; pair++, end += 3)
        {
            if (!IsHexPair(end) || At(end + 2) != ' ')
            {
                return i;
            }
        }

        return end;
    }

    private bool Call()
    {
        int name = IsIgnoringCase(Pos, "call") ? SkipSpace(Pos + 4) : No;
        if (name <= Pos + 4 || !Has(name, CharSet.Word))
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 4);
        Put(TextWhitespace, name);
        if (Run(Pos, CharSet.Digit) is var number and not No)
        {
            return Eat(NumInteger, number);
        }

        Put(NameBuiltin, Skip(Pos, CharSet.Word));
        if (Peek() == '#' && Run(Pos + 1, CharSet.Digit) is var id and not No)
        {
            Put(Punctuation, Pos + 1);
            Put(NumInteger, id);
        }

        return true;
    }

    private bool Condition()
    {
        int left = IsIgnoringCase(Pos, "if") ? SkipSpace(Pos + 2) : No;
        int leftEnd = left > Pos + 2 ? RegisterEnd(left) : No;
        int sign = leftEnd == No ? No : SkipSpace(leftEnd);
        int signEnd = sign == No ? No : Run(sign, Comparison);
        int right = signEnd == No ? No : SkipSpace(signEnd);
        int number = right == No ? No : HexEnd(right);
        number = right == No || number != No ? number : Run(At(right) == '-' ? right + 1 : right, CharSet.Digit);
        int rightEnd = right == No || number != No ? number : RegisterEnd(right);
        int jump = rightEnd == No ? No : SkipSpace(rightEnd);
        if (jump == No || JumpAt(jump) is not { } jumpEnds)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 2);
        Put(TextWhitespace, left);
        Put(TokenType.Name, leftEnd);
        Put(TextWhitespace, sign);
        Put(Operator, signEnd);
        Put(TextWhitespace, right);
        Put(number != No ? Num : TokenType.Name, rightEnd);
        Put(TextWhitespace, jump);
        return PutJump(jumpEnds);
    }

    private int RegisterEnd(int i) => At(i) is 'r' or 'R' or 'w' or 'W' ? Run(i + 1, CharSet.Digit) : No;

    private bool Dereference()
    {
        int open = SkipSpace(Pos + 1);
        int type = At(open) == '(' ? TypeEnd(open + 1) : No;
        int star = type == No ? No : SkipSpace(type);
        if (At(star) != '*' || At(star + 1) != ')')
        {
            return false;
        }

        Put(Operator, Pos + 1);
        Put(TextWhitespace, open);
        Put(Punctuation, open + 1);
        Put(KeywordType, type);
        Put(TextWhitespace, star);
        Put(Operator, star + 1);
        return Eat(Punctuation, star + 2, Address);
    }

    private int TypeEnd(int i)
    {
        foreach (string type in Types)
        {
            if (IsIgnoringCase(i, type))
            {
                return i + type.Length;
            }
        }

        return No;
    }

    private bool Assignment()
    {
        int end = Skip(Pos, BeforeEquals, 3);
        return At(end) == '=' && Eat(Operator, end + 1);
    }

    private bool Register(char c)
    {
        int start = c is '+' or '-' ? Pos + 1 : Pos;
        int end = RegisterEnd(start);
        if (end == No)
        {
            return false;
        }

        Put(Punctuation, start);
        return Eat(TokenType.Name, end);
    }

    private bool Keyword()
    {
        foreach (string keyword in Keywords)
        {
            if (IsIgnoringCase(Pos, keyword))
            {
                return Eat(TokenType.Keyword, Pos + keyword.Length);
            }
        }

        return false;
    }

    private bool Literal(char c)
    {
        int start = c == '-' ? Pos + 1 : Pos;
        int end = HexEnd(start);
        end = end == No ? Run(start, CharSet.Digit) : end;
        if (end == No)
        {
            return false;
        }

        Put(Num, end);
        Put(TextWhitespace, SkipSpace(end));
        if (AtLong(Pos))
        {
            Put(KeywordType, Pos + 2);
        }

        return true;
    }

    private int HexEnd(int i) => At(i) == '0' && At(i + 1) is 'x' or 'X' ? Run(i + 2, CharSet.Hex) : No;

    private bool AtLong(int i) => IsIgnoringCase(i, "ll");

    private bool Word()
    {
        if (Pos < plainWordEnd || !Has(Pos, CharSet.Word))
        {
            return false;
        }

        int end = Skip(Pos, CharSet.Word);
        int next = SkipSpace(end);
        bool isLabel = At(next) == ':';
        if (!AtLong(next))
        {
            // The type may be the last letters of the word.
            int type = Slice(Pos + 1, end).LastIndexOf("ll", StringComparison.OrdinalIgnoreCase);
            (end, next) = type >= 0 ? (Pos + 1 + type, Pos + 1 + type) : (end, next);
        }

        if (!AtLong(next) && !isLabel)
        {
            plainWordEnd = end;
            return false;
        }

        bool isTyped = AtLong(next);
        Put(isTyped ? TokenType.Name : NameLabel, end);
        Put(TextWhitespace, next);
        return isTyped ? Eat(KeywordType, next + 2) : Eat(Punctuation, next + 1);
    }

    // Nothing but an address gets out of here.
    private bool Address()
    {
        if (Peek() == '(')
        {
            int register = RegisterEnd(Pos + 1);
            int sign = register == No ? No : SkipSpace(register);
            int offset = At(sign) is '+' or '-' ? SkipSpace(sign + 1) : No;
            int close = offset == No ? No : Run(offset, CharSet.Digit);
            if (At(close) != ')')
            {
                return false;
            }

            Put(Punctuation, Pos + 1);
            Put(TokenType.Name, register);
            Put(TextWhitespace, sign);
            Put(Operator, sign + 1);
            Put(TextWhitespace, offset);
            Put(NumInteger, close);
            return EatPop(Punctuation, close + 1);
        }

        int open = Skip(Pos, CharSet.Word);
        int number = At(open) == '[' && open > Pos ? Run(open + 1, CharSet.Digit) : No;
        int end = number != No || At(open) != '[' || open == Pos ? number : RegisterEnd(open + 1);
        if (At(end) != ']')
        {
            return false;
        }

        Put(TokenType.Name, open);
        Put(Punctuation, open + 1);
        Put(number != No ? NumInteger : TokenType.Name, end);
        return EatPop(Punctuation, end + 1);
    }
}
