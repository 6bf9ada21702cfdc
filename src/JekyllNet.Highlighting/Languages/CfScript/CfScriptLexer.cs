using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>CFScript, the scripts of CFML.</summary>
internal sealed class CfScriptLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("<>+*%&|^/!=-");
    private static readonly CharSet IdStart = CharSet.Of("$a-zA-Z_");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly string[] WordyOperators =
    [
        "does not contain", "greater than or equal to", "greater than", "less than or equal to", "less than",
    ];

    protected override bool Root()
    {
        if (Blank())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '(' or '[' or ',':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ';' or '{' or '}':
                return Eat(Punctuation, Pos + 1, StatementStart);
            case ')' or ']' or '.':
                return Eat(Punctuation, Pos + 1);
            case '?' when !WordEnds(Pos + 1):
                return Eat(Operator, Pos + 1, ExpressionStart);
            case '?':
                Put(Punctuation, Pos + 1);
                Push(Ternary);
                return Push(ExpressionStart);
            case '"' or '\'':
                return QuotedEnd(Pos + 1, c) is var quote and not No && Eat(c == '"' ? StrDouble : StrSingle, quote);
            case >= '0' and <= '9':
                return Number();
        }

        return Operators.Has(c) ? Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1, ExpressionStart) : Word();
    }

    private bool Blank() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : SlashComment();

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && Run(end + 1, CharSet.Digit) is var fraction and not No)
        {
            end = Exponent(fraction, CharSet.Digit);
            return Eat(NumFloat, At(end) is 'f' or 'd' ? end + 1 : end);
        }

        return Is(Pos, "0x") && Run(Pos + 2, CharSet.Hex) is var hex and not No ? Eat(NumHex, hex) : Eat(NumInteger, end);
    }

    private bool Word()
    {
        if (!Has(Pos, IdStart))
        {
            return false;
        }

        int op = WordOperatorEnd();
        if (op != No)
        {
            return Eat(Operator, op, ExpressionStart);
        }

        int word = Keyword(Pos, CfScriptWords.Constants);
        if (word != No)
        {
            return Eat(NameConstant, word);
        }

        word = Keyword(Pos, CfScriptWords.Values);
        if (word != No)
        {
            return Eat(KeywordConstant, word);
        }

        word = Keyword(Pos, "import");
        return word != No ? Eat(KeywordNamespace, word, Import) : Identifier();
    }

    private int WordOperatorEnd()
    {
        foreach (string words in WordyOperators)
        {
            if (IsIgnoringCase(Pos, words) && WordEnds(Pos + words.Length))
            {
                return Pos + words.Length;
            }
        }

        return Keyword(Pos, CfScriptWords.Operators);
    }

    private bool Identifier()
    {
        int end = Skip(Pos + 1, IdPart);
        int next = SkipSpace(end);
        ReadOnlySpan<char> word = Slice(Pos, end);
        switch (At(next))
        {
            case ':':
                Put(Name, end);
                Put(Text, next);
                Put(Punctuation, next + 1);
                return Eat(Text, SkipSpace(Pos), ExpressionStart);
            case '(':
                Put(CfScriptWords.Keywords.Has(word) ? TokenType.Keyword : NameFunction, end);
                Put(Text, next);
                return Eat(Punctuation, next + 1);
        }

        return CfScriptWords.Declarations.Has(word) ? Eat(KeywordDeclaration, end, ExpressionStart)
            : CfScriptWords.Keywords.Has(word) ? Eat(TokenType.Keyword, end, ExpressionStart)
            : CfScriptWords.Types.Has(word) ? Eat(KeywordType, end, ExpressionStart)
            : Eat(NameOther, end);
    }

    /// <summary>Where a brace opens an object.</summary>
    private bool ExpressionStart() => Blank() || (Peek() == '{' ? Eat(Punctuation, Pos + 1, InsideObject) : Pop());

    private bool StatementStart() => Peek() is '{' or '}' ? Eat(Punctuation, Pos + 1) : ExpressionStart();

    /// <summary>Inside an object, which as in Rouge never ends.</summary>
    private bool InsideObject()
    {
        if (Blank())
        {
            return true;
        }

        switch (Peek())
        {
            case '}':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ':':
                return Eat(Punctuation, Pos + 1);
        }

        int end = Has(Pos, IdStart) ? Skip(Pos + 1, IdPart) : No;
        int colon = end != No ? SkipSpace(end) : No;
        if (At(colon) != ':')
        {
            return Root();
        }

        Put(NameOther, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1, ExpressionStart);
    }

    /// <summary>Behind a question mark, up to the colon.</summary>
    private bool Ternary() => Peek() == ':' ? EatGoto(Punctuation, Pos + 1, ExpressionStart) : Root();

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Run(Pos, IdPart);
        return end != No && EatPop(NameNamespace, At(end) == '*' ? end + 1 : end);
    }
}
