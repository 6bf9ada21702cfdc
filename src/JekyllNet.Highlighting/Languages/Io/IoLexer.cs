using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Io.</summary>
internal sealed class IoLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("=;,*+><!/|^.%&[]{}-");
    private static readonly CharSet InComment = CharSet.Not("/+");

    private static readonly WordSet Builtins = WordSet.Of(
        """
        args call clone do doFile doString else elseif for if list method return super then
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '#' or '/' when c == '#' || Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when TornCommentEnd(Pos) is var comment and not No:
                return Eat(CommentMultiline, comment);
            case '/' when Peek(1) == '+':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case '"':
                return QuotedEnd(Pos + 1, '"') is var text and not No && Eat(Str, text);
            case ':':
                int colon = Peek(1) == ':' ? Pos + 2 : Pos + 1;
                return At(colon) == '=' && Eat(TokenType.Keyword, colon + 1);
            case '(' or ')':
                return Eat(Punctuation, Pos + 1);
            case '@':
                return Eat(TokenType.Keyword, Peek(1) == '@' ? Pos + 2 : Pos + 1);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Word(c) || Number();
    }

    private bool InsideComment() =>
        Is(Pos, "/+") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "+/") ? EatPop(CommentMultiline, Pos + 2)
        : Run(Pos, InComment) is var end and not No && Eat(CommentMultiline, end);

    private bool Word(char c)
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(CharSet.Upper.Has(c) ? NameClass : word is "nil" or "false" or "true" ? KeywordConstant : Builtins.Has(word) ? NameBuiltin : Name, end);
    }

    private bool Number()
    {
        int end = Run(Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        return Eat(NumFloat, Exponent(At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end, CharSet.Digit));
    }
}
