using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>SuperCollider.</summary>
internal sealed class SuperColliderLexer : StateLexer
{
    private static readonly CharSet RadixPart = CharSet.Of("0-9a-zA-Z");
    private static readonly CharSet RadixFraction = CharSet.Of("0-9A-Z");
    private static readonly CharSet Punctuations = CharSet.Of("{}()[];,.");
    private static readonly CharSet Operators = CharSet.Of("+*/&|%<>=-");
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly WordSet Keywords = WordSet.Of("var arg classvar const super this");
    private static readonly WordSet Reserved = WordSet.Of("case do for forBy loop if while new newCopyArgs");

    private static readonly WordSet Constants = WordSet.Of(
        """
        currentEnvironment false inf nil thisFunction thisFunctionDef thisMethod thisProcess thisThread topEnvironment true
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '/' && Peek(1) is '/' or '*')
        {
            return Peek(1) == '/' ? Eat(CommentSingle, LineEnd(Pos)) : Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        return Number(c) || Quoted(c) || Word(c) || Sign(c);
    }

    private bool InsideComment() =>
        Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    private bool Number(char c)
    {
        int start = c is '+' or '-' ? Pos + 1 : Pos;
        if (At(start) == '0' && At(start + 1) is 'x' or 'X' && Run(start + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        int end = Skip(start, CharSet.Digit);
        if (end == start)
        {
            return Is(start, "pi") && Eat(NumFloat, start + 2);
        }

        if (At(end) == 'r')
        {
            end = Skip(end + 1, RadixPart);
            return Eat(NumFloat, At(end) == '.' ? Skip(end + 1, RadixFraction) : end);
        }

        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        end = Exponent(end, CharSet.Digit);
        return Eat(NumFloat, Is(end, "pi") ? end + 2 : end);
    }

    private bool Quoted(char c)
    {
        switch (c)
        {
            case '$':
                int character = Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) ? Pos + 2 : Pos + 1;
                return Has(character, CharSet.NotNewline) && Eat(StrChar, NextChar(character));
            case '"' or '\'':
                return LiteralEnd(Pos + 1, c) is var end and not No && Eat(c == '"' ? Str : StrOther, end);
            case '\\':
                return Run(Pos + 1, CharSet.Word) is var symbol and not No && Eat(StrOther, symbol);
            default:
                return false;
        }
    }

    private bool Word(char c)
    {
        if (c == '~')
        {
            return Run(Pos + 1, CharSet.Word) is var global and not No && Eat(NameVariableGlobal, global);
        }

        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        if (At(end) == ':')
        {
            return Eat(NameLabel, end + 1);
        }

        if (c == '_')
        {
            return end > Pos + 1 ? Eat(NameFunction, end) : WordEnds(end) && Eat(NameBuiltin, end);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = CharSet.Upper.Has(c) ? NameClass
            : Keywords.Has(word) ? TokenType.Keyword
            : Constants.Has(word) ? KeywordConstant
            : Reserved.Has(word) ? KeywordReserved
            : Name;
        return Eat(type, end);
    }

    private bool Sign(char c) =>
        Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
        : Run(Pos, Operators) is var end and not No ? Eat(Operator, end)
        : c is '^' or ':' or '#' && Eat(Operator, Pos + 1);
}
