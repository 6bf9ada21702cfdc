using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The names, types, comments and imports of Scala.</summary>
internal abstract class ScalaTypeLexer : StateLexer
{
    private static readonly CharSet Letter = CharSet.Of("a-zA-Z$_", CharSet.Beyond.Letters);
    protected static readonly CharSet LetterOrDigit = CharSet.Of("a-zA-Z0-9$_", CharSet.Beyond.Letters);
    protected static readonly CharSet Upper = CharSet.Of("A-Z$_", CharSet.Beyond.UpperCase);

    protected static readonly CharSet Op = CharSet.Of("!#%&*/:?@\\^+<=>|~-", c =>
        char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol);

    protected static readonly CharSet UnicodeSpace = CharSet.Of(" \t\r\n\f\v", char.IsWhiteSpace);
    private static readonly CharSet InComment = CharSet.Not("/*");
    private static readonly CharSet SpaceOrComma = CharSet.Of(" \t\r\n\f\v,");

    protected bool Layout()
    {
        int end = Skip(Pos, CharSet.SpaceButNewline);
        if (end > Pos)
        {
            return Eat(Text, end);
        }

        switch (Peek())
        {
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case '@':
                end = IdRest(Pos + 1);
                return end != No && Eat(NameDecorator, end);
            default:
                return false;
        }
    }

    protected bool ClassName()
    {
        int end = AnyName(Pos);
        if (end != No)
        {
            int bracket = SkipSpace(end);
            if (At(bracket) == '[')
            {
                Put(NameClass, end);
                Put(Text, bracket);
                return Eat(Operator, bracket + 1, TypeParameters);
            }
        }

        return Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos))
            : Peek() is '{' or '(' ? EatPop(Operator, Pos + 1)
            : Is(Pos, "//") ? EatPop(CommentSingle, LineEnd(Pos))
            : end != No && EatPop(NameClass, end);
    }

    protected bool TypeName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (TypeKeyword(false))
        {
            return true;
        }

        switch (Peek())
        {
            case ',' or ')' or ';' or '}':
                Put(Operator, Pos + 1);
                return EatPop(Text, SkipSpace(Pos));
            case '=':
                Put(Operator, Peek(1) == '>' ? Pos + 2 : Pos + 1);
                return EatPop(Text, SkipSpace(Pos));
            case '(' or '{':
                return Eat(Operator, Pos + 1, TypeName);
        }

        int end = TypePath();
        if (end != No)
        {
            int space = SkipSpace(end);
            if (At(space) == '[')
            {
                Put(KeywordType, end);
                Put(Text, space);
                Put(Operator, space + 1);
                return Goto(TypeParameters);
            }

            int line = space >= End ? End : end + Slice(end, space).LastIndexOf('\n');
            if (line >= end)
            {
                Put(KeywordType, end);
                return EatPop(Text, line);
            }
        }

        return Is(Pos, "//") ? EatPop(CommentSingle, LineEnd(Pos)) : TypePart();
    }

    protected bool TypeParameters()
    {
        if (Has(Pos, SpaceOrComma))
        {
            return Eat(Text, Skip(Pos, SpaceOrComma));
        }

        return TypeKeyword(true) || Peek() switch
        {
            ']' or ')' or '}' => EatPop(Operator, Pos + 1),
            '(' or '[' or '{' => Eat(Operator, Pos + 1, TypeParameters),
            _ => TypePart(),
        };
    }

    private bool TypeKeyword(bool arrow)
    {
        int length = Peek() switch
        {
            '<' when Peek(1) is '%' or ':' => 2,
            '>' when Peek(1) == ':' => 2,
            '=' when arrow && Peek(1) == '>' => 2,
            '#' or '_' or '\u21D2' => 1,
            'f' when Is(Pos, "forSome") => 7,
            't' when Is(Pos, "type") => 4,
            _ => 0,
        };
        return length > 0 && Eat(TokenType.Keyword, Pos + length);
    }

    private bool TypePart()
    {
        int end = Peek() == '.' ? Pos + 1 : AnyName(Pos);
        return end != No && Eat(KeywordType, end);
    }

    /// <summary>Names with dots between.</summary>
    private int TypePath()
    {
        int end = TypeChunk(Pos);
        for (int next = end; next != No; next = At(end) == '.' ? TypeChunk(end + 1) : No)
        {
            end = next;
        }

        return end;
    }

    private int TypeChunk(int i)
    {
        int end = IdRest(i);
        if (end != No)
        {
            return end;
        }

        int tick = Skip(i, Op);
        return tick > i ? BacktickEnd(tick) : No;
    }

    private bool InsideComment()
    {
        if (Is(Pos, "/*"))
        {
            return Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        return Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2) : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
    }

    protected bool Import()
    {
        int end = Pos;
        for (int next = end; next != No; next = At(end) == '.' ? end + 1 : IdRest(end))
        {
            end = next;
        }

        return end > Pos && EatPop(NameNamespace, end);
    }

    /// <summary>An identifier, operators or a name in backticks.</summary>
    protected int AnyName(int i)
    {
        int end = IdRest(i);
        return end != No ? end : Run(i, Op) is var op and not No ? op : BacktickEnd(i);
    }

    protected int BacktickEnd(int i)
    {
        if (At(i) != '`')
        {
            return No;
        }

        int close = Find(i + 1, "`");
        return close > i + 1 ? close + 1 : No;
    }

    /// <summary>Letters and digits; behind an underscore operators may follow.</summary>
    protected int IdRest(int i)
    {
        if (!Has(i, Letter))
        {
            return No;
        }

        int end = Skip(i + 1, LetterOrDigit);
        return Source[end - 1] == '_' ? Skip(end, Op) : end;
    }
}
