using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Rego, the language of Open Policy Agent's policies.</summary>
internal sealed class RegoLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[](){}|.,;!");
    private static readonly CharSet Operators = CharSet.Of("=><+*%/&:?@^~-");
    private static readonly CharSet Escaped = CharSet.Of("\"/bfnrt");
    private static readonly WordSet WordOperators = WordSet.Of("as default else import not package some with");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                return Until(Pos + 1, '"') is var close && close < End && Eat(StrDouble, close + 1);
            case '\\':
                return Peek(1) == 'u' ? Skip(Pos + 2, CharSet.Hex, 4) == Pos + 6 && Eat(NumHex, Pos + 6)
                    : Has(Pos + 1, Escaped) && Eat(StrEscape, Pos + 2);
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Number() || (Operators.Has(c) ? Eat(Operator, Pos + 1) : Word());
    }

    private bool Number()
    {
        int end = Run(Peek() == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        return At(end) == '.' && Has(end + 1, CharSet.Digit)
            ? Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit))
            : Eat(Num, Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        int end = Run(Pos, CharSet.UnicodeWord);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(word is "true" or "false" or "null" ? KeywordConstant : WordOperators.Has(word) ? OperatorWord : Name, end);
    }
}
