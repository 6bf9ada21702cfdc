using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>MATLAB.</summary>
internal sealed class MatlabLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("(){};:,/\\][");
    private static readonly CharSet Operators = CharSet.Of("~+/*%=<>&^|.@-");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '{' when Peek(1) == '%' && Find(Pos + 2, "%}") is var close and not No:
                return Eat(CommentMultiline, close + 2);
            case '%':
                return Eat(CommentSingle, LineEnd(Pos));
            case '.' when Is(Pos, "..."):
                Put(TokenType.Keyword, Pos + 3);
                return Eat(Comment, LineEnd(Pos));
            case '!' when AtLineStart:
                Put(TokenType.Keyword, Pos + 1);
                return DelegateFresh(new ShellLexer(), Until(Pos, '%', '\n'));
        }

        if (CharSet.Letter.Has(c))
        {
            int end = Skip(Pos, CharSet.Word);
            ReadOnlySpan<char> word = Slice(Pos, end);
            return Eat(MatlabWords.Keywords.Has(word) ? TokenType.Keyword : MatlabWords.Builtins.Has(word) ? NameBuiltin : Name, end);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (Operators.Has(c))
        {
            bool pair = Is(Pos, "~=") || Is(Pos, "==") || Is(Pos, "<<") || Is(Pos, ">>");
            return Eat(Operator, pair ? Pos + 2 : Pos + 1);
        }

        return Number() || Quote(c);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit));
        }

        int exponent = Exponent(end, CharSet.Digit);
        return exponent > end ? Eat(NumFloat, exponent) : At(end) == 'L' ? Eat(NumIntegerLong, end + 1) : Eat(NumInteger, end);
    }

    /// <summary>A quote opens a string when another stands on the line; else a single one transposes.</summary>
    private bool Quote(char c)
    {
        if (c is not ('\'' or '"'))
        {
            return false;
        }

        return At(Until(Pos + 1, c, '\n')) == c
            ? Eat(c == '"' ? StrDouble : StrSingle, Pos + 1, c == '"' ? DoubleQuoted : SingleQuoted)
            : c == '\'' && Eat(Operator, Pos + 1);
    }

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool Quoted(TokenType type, char quote) =>
        Peek() != quote ? Eat(type, Until(Pos, quote)) : Peek(1) == quote ? Eat(StrEscape, Pos + 2) : EatPop(type, Pos + 1);
}
