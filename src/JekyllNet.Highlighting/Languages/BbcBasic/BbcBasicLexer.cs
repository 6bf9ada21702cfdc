using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>BBC BASIC, in which a keyword needs no space behind it, and the assembler inside.</summary>
internal sealed class BbcBasicLexer : StateLexer
{
    private static readonly CharSet SpaceOrNewline = CharSet.Of(" \n");
    private static readonly CharSet BlankSpace = CharSet.Of(" ");
    private static readonly CharSet Colons = CharSet.Of(":");
    private static readonly CharSet VariableStart = CharSet.Of("a-zA-Z_`");
    private static readonly CharSet VariablePart = CharSet.Of("a-zA-Z0-9_`");
    private static readonly CharSet Operators = CharSet.Of("<>!$()*+/=?^|-");
    private static readonly CharSet NumberPart = CharSet.Of("0-9.");
    private static readonly CharSet Punctuations = CharSet.Of(",;'~");
    private static readonly CharSet AssemblerPunctuations = CharSet.Of("!#,@[]^{}");
    private static readonly CharSet OpcodePart = CharSet.Not(" :\n");
    private static readonly CharSet AssemblerCommentPart = CharSet.Not(":\n");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '\n':
                return Command(Skip(Pos, CharSet.Newline), Text) || Eat(Text, Skip(Pos, SpaceOrNewline));
            case ' ':
                return Eat(Text, Skip(Pos, SpaceOrNewline));
            case ':':
                int colons = Skip(Pos, Colons);
                return Command(colons, Punctuation) || Eat(Punctuation, colons);
            case '[':
                return Eat(TokenType.Keyword, Pos + 1, Assembler);
            case 'R' when Is(Pos, "REM"):
                return Eat(At(Skip(Pos + 3, BlankSpace)) == '>' ? CommentSpecial : Comment, LineEnd(Pos));
        }

        return Statement(c) || Expression() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    /// <summary>A star behind what ends at <paramref name="lead"/>: the rest of the line is for the operating system.</summary>
    private bool Command(int lead, TokenType type)
    {
        int star = Skip(lead, BlankSpace);
        if (At(star) != '*')
        {
            return false;
        }

        Put(type, lead);
        Put(Text, star);
        Put(TokenType.Keyword, star + 1);
        return Eat(Text, LineEnd(Pos));
    }

    private bool Statement(char c)
    {
        int length = CharSet.Upper.Has(c) ? BbcBasicWords.Statements.LengthAt(Slice(Pos, End)) : 0;
        if (length == 0)
        {
            return false;
        }

        int end = Pos + length;
        string word = new(Slice(Pos, end));
        if (word is "ELSE" or "OTHERWISE" or "REPEAT" or "THEN" && Command(end, TokenType.Keyword))
        {
            return true;
        }

        int longer = SecondWordEnd(end, word);
        return word switch
        {
            "DEF" => longer > end && Eat(TokenType.Keyword, longer),
            "DIM" or "POINT" when At(longer) == '(' => longer > end && Eat(TokenType.Keyword, end),
            _ => Eat(TokenType.Keyword, longer),
        };
    }

    /// <summary>The index behind a word that belongs to the one that ends at <paramref name="end"/>, or that end.</summary>
    private int SecondWordEnd(int end, string word)
    {
        if (!BbcBasicWords.SecondWords.TryGetValue(word, out string[]? seconds))
        {
            return end;
        }

        int start = Skip(end, BlankSpace);
        foreach (string second in seconds)
        {
            if (Is(start, second))
            {
                return SecondWordEnd(start + second.Length, second == "STEP" && word == "TRACE" ? "TRACE STEP" : "");
            }
        }

        return word == "INPUT" && At(end) == '#' ? end + 1 : end;
    }

    private bool Expression()
    {
        char c = Peek();
        if (VariableStart.Has(c))
        {
            foreach (var (words, type) in BbcBasicWords.InExpressions)
            {
                int length = words.LengthAt(Slice(Pos, End));
                if (length > 0)
                {
                    return Eat(type, Pos + length);
                }
            }

            int end = Skip(Pos, VariablePart);
            return Eat(NameVariable, At(end) is '$' or '%' ? end + 1 : end);
        }

        switch (c)
        {
            case '"':
                return Find(Pos + 1, "\"") is var close and not No && Eat(Str, close + 1);
            case '@':
                return Peek(1) == '%' && Eat(NameVariable, Pos + 2);
            case '%':
                return Run(Pos + 1, CharSet.Bin) is var bin and not No && Eat(NumBin, bin);
            case '&':
                return Run(Pos + 1, CharSet.Hex) is var hex and not No && Eat(NumHex, hex);
        }

        return NumberPart.Has(c) ? Eat(Num, Skip(Pos, NumberPart)) : Operators.Has(c) && Eat(Operator, Pos + 1);
    }

    // A statement of the assembler: labels, then the first word, which is an opcode or the end of it all.
    private bool Assembler()
    {
        switch (Peek())
        {
            case ' ':
                return Eat(Text, Skip(Pos, BlankSpace));
            case ']':
                return EatPop(TokenType.Keyword, Pos + 1);
            case ':' or '\n':
                return Eat(Punctuation, Pos + 1);
            case '.' when Has(Pos + 1, VariableStart):
                int end = Skip(Pos + 1, VariablePart);
                return Eat(NameLabel, Skip(At(end) == '%' ? end + 1 : end, BlankSpace));
        }

        return AtAssemblerComment() ? Eat(Comment, Skip(Pos, AssemblerCommentPart)) : Eat(TokenType.Keyword, Skip(Pos, OpcodePart), Operands);
    }

    private bool Operands()
    {
        char c = Peek();
        if (c == ' ')
        {
            return Eat(Text, Skip(Pos, BlankSpace));
        }

        return c is ':' or '\n' ? EatPop(Punctuation, Pos + 1)
            : AtAssemblerComment() ? EatPop(Comment, Skip(Pos, AssemblerCommentPart))
            : Expression() || (AssemblerPunctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool AtAssemblerComment() => Peek() == ';' || Is(Pos, "REM");
}
