using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>XPath, and the expressions of XQuery.</summary>
internal class XPathLexer : XPathTypeLexer
{
    protected override bool Root() => CommentsAndSpace() || Number() || Symbol() || Word();

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return Peek() == '.' && Has(Pos + 1, CharSet.Digit) && Eat(NumFloat, Skip(Pos + 1, CharSet.Digit));
        }

        int fraction = At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = Exponent(fraction, CharSet.Digit);
        return Eat(exponent > end ? NumFloat : Num, exponent);
    }

    private bool Symbol()
    {
        char c = Peek();
        if (OperatorLength() is var length and > 0)
        {
            return Eat(Operator, Pos + length);
        }

        switch (c)
        {
            case '"' or '\'':
                return StringEnd() is var end and not No && Eat(Str, end);
            case '$':
                return Eat(NameVariable, Pos + 1, Variable);
            case '?' or '{' or '}' or '(' or ')' or '[' or ']':
                return Eat(Punctuation, Pos + 1);
            case '.':
                return Eat(Operator, Peek(1) == '.' ? Pos + 2 : Pos + 1);
            case '@':
                return Eat(NameAttribute, Pos + 1, Attribute);
            default:
                return false;
        }
    }

    private bool Word()
    {
        if (!Has(Pos, CharSet.WordStart))
        {
            return false;
        }

        if (Keyword(Pos, XPathWords.Operators) is var op and not No)
        {
            return Eat(OperatorWord, op);
        }

        if (Keyword(Pos, XPathWords.Keywords) is var keyword and not No)
        {
            return Eat(TokenType.Keyword, keyword);
        }

        if (Is(Pos, "function") && Head(TokenType.Keyword, Pos + 8))
        {
            return true;
        }

        // A constructor counts even as the beginning of a longer word.
        int constructor = Is(Pos, "map") ? 3 : Is(Pos, "array") ? 5 : Is(Pos, "empty-sequence") ? 14 : 0;
        if (constructor > 0)
        {
            return Eat(TokenType.Keyword, Pos + constructor);
        }

        return KindTest(TokenType.Keyword) is { } inside ? Push(inside) : Function() || TypeKeyword() || Step();
    }

    /// <summary>A call, or a reference to a function with its number of parameters.</summary>
    private bool Function()
    {
        int end = AnyName(Pos);
        if (Head(NameFunction, end))
        {
            return true;
        }

        int hash = SkipSpace(end);
        int arity = At(hash) == '#' ? SkipSpace(hash + 1) : No;
        if (!Has(arity, CharSet.Digit))
        {
            return false;
        }

        Put(NameFunction, end);
        Put(TextWhitespace, hash);
        Put(NameFunction, hash + 1);
        Put(TextWhitespace, arity);
        return Eat(NameFunction, Skip(arity, CharSet.Digit));
    }

    private bool TypeKeyword() =>
        TypeCommand() is { } next ? Push(next)
        : Keyword(Pos, "as") is var end and not No && Eat(TokenType.Keyword, end, ItemType);

    /// <summary>A step of a path: any name with a prefix, an axis, or a name.</summary>
    private bool Step()
    {
        int end = PlainName(Pos);
        int colon = SkipSpace(end);
        int star = At(colon) == ':' ? SkipSpace(colon + 1) : No;
        if (At(star) == '*')
        {
            Put(NameTag, end);
            Put(TextWhitespace, colon);
            Put(Punctuation, colon + 1);
            Put(TextWhitespace, star);
            return Eat(Operator, star + 1);
        }

        int axis = HyphenatedEnd();
        int colons = SkipSpace(axis);
        if (Is(colons, "::") && XPathWords.Axes.Has(Slice(Pos, axis)))
        {
            Put(TokenType.Keyword, axis);
            Put(TextWhitespace, colons);
            return Eat(Operator, colons + 2);
        }

        return Eat(NameTag, AnyName(Pos));
    }

    private bool Variable()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        int end = AnyName(Pos);
        return Head(NameVariable, end) ? Pop() : end != No && EatPop(NameVariable, end);
    }

    private bool Attribute() =>
        CommentsAndSpace()
        || (AnyName(Pos) is var end and not No ? EatPop(NameAttribute, end) : Peek() == '*' && EatPop(Operator, Pos + 1));
}
