using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Standard ML: expressions, and the brackets and words that open and close them.</summary>
internal sealed class SmlLexer : SmlDeclarationLexer
{
    private static readonly WordSet Values = WordSet.Of("val and");
    private static readonly WordSet Functions = WordSet.Of("fun and");
    private static readonly WordSet Matches = WordSet.Of("case handle");
    private static readonly WordSet DoubleOpeners = WordSet.Of("let if local");
    private static readonly WordSet Openers = WordSet.Of("struct sig while");
    private static readonly WordSet Closers = WordSet.Of("do else end in then");

    protected override bool Root()
    {
        int line = Is(Pos, "#!") ? LineEnd(Pos) : End;
        return line < End ? Eat(CommentPreproc, line + 1) : Push(Main);
    }

    private bool Main()
    {
        if (Whitespace())
        {
            return true;
        }

        if (Reserved(Values) is var value and not No)
        {
            return Eat(KeywordReserved, value, ValueName);
        }

        return Reserved("fun") is var function and not No
            ? EatGoto(KeywordReserved, function, FunctionClauses) && Push(FunctionName)
            : Delimiter() || Core();
    }

    /// <summary>The clauses of a function, which a bar begins.</summary>
    private bool FunctionClauses()
    {
        if (Whitespace())
        {
            return true;
        }

        if (Reserved(Functions) is var function and not No)
        {
            return Eat(KeywordReserved, function, FunctionName);
        }

        if (Reserved("val") is var value and not No)
        {
            return EatGoto(KeywordReserved, value, Main) && Push(ValueName);
        }

        return Peek() == '|' ? Eat(Punctuation, Pos + 1, FunctionName)
            : Reserved(Matches) is var match and not No ? EatGoto(KeywordReserved, match, Main)
            : Delimiter() || Core();
    }

    private bool Delimiter()
    {
        switch (Peek())
        {
            case '(' or '[' or '{':
                return Eat(Punctuation, Pos + 1, Main);
            case ')' or ']' or '}':
                return EatPop(Punctuation, Pos + 1);
        }

        if (Reserved(DoubleOpeners) is var twice and not No)
        {
            return Eat(KeywordReserved, twice, Current) && Push(Current);
        }

        return Reserved(Openers) is var open and not No ? Eat(KeywordReserved, open, Current)
            : Reserved(Closers) is var close and not No && EatPop(KeywordReserved, close);
    }
}
