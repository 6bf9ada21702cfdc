using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>HCL, HashiCorp's configuration language, and what Terraform's dialect builds on.</summary>
internal class HclLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/!%&<>|=:?-");
    private static readonly CharSet Separators = CharSet.Of(".,()\\/*");
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$_-");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet InComment = CharSet.Not("*/");

    protected override bool Root() => Blanks() || Primitive() || Bracket() || Word();

    /// <summary>What a word is; a keyword, a declaration and any other name begin a composite.</summary>
    protected virtual TokenType WordType(ReadOnlySpan<char> word) => word is "true" or "false" or "null" ? KeywordConstant : NameOther;

    protected bool Primitive()
    {
        char c = Peek();
        if (CharSet.Digit.Has(c))
        {
            return Number();
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : c == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted)
            : c == '\'' && Eat(StrSingle, Pos + 1, SingleQuoted);
    }

    protected int IdEnd() => Has(Pos, IdStart) ? Skip(Pos + 1, IdPart) : No;

    protected virtual bool DoubleQuoted() => Quoted(StrDouble, '"');

    protected virtual bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool Quoted(TokenType type, char quote)
    {
        char c = Peek();
        return c == quote ? EatPop(type, Pos + 1)
            : c != '\\' ? Eat(type, Until(Pos, quote, '\\'))
            : Peek(1) == quote && Eat(StrEscape, Pos + 2);
    }

    private bool Blanks()
    {
        char c = Peek();
        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : c == '#' || (c == '/' && Peek(1) == '/') ? Eat(CommentSingle, LineEnd(Pos))
            : c == '/' && Peek(1) == '*' && Eat(CommentMultiline, Pos + 2, InsideComment);
    }

    private bool InsideComment() =>
        Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2) : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) != '.' || !Has(end + 1, CharSet.Digit))
        {
            return Eat(NumInteger, UnitEnd(end));
        }

        end = Skip(end + 1, CharSet.Digit);
        if (At(end) is 'e' or 'E' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
        }

        return Eat(NumFloat, UnitEnd(At(end) is 'f' or 'd' ? end + 1 : end));
    }

    private int UnitEnd(int i) => At(i) is not ('k' or 'K' or 'm' or 'M' or 'g' or 'G') ? i : At(i + 1) == 'b' ? i + 2 : i + 1;

    private bool Bracket() =>
        Peek() == '{' ? Eat(Punctuation, Pos + 1, Hash) : Peek() == '[' && Eat(Punctuation, Pos + 1, List);

    private bool Word()
    {
        int end = IdEnd();
        if (end == No)
        {
            return false;
        }

        TokenType type = WordType(Slice(Pos, end));
        return type == KeywordConstant ? Eat(type, end) : Eat(type, end, Composite);
    }

    private bool Composite()
    {
        if (Blanks())
        {
            return true;
        }

        return Peek() switch
        {
            '{' => EatGoto(Punctuation, Pos + 1, Hash),
            '[' => EatGoto(Punctuation, Pos + 1, List),
            _ => Root() || Pop(),
        };
    }

    private bool Hash() => Inside('}') || Root();

    private bool List() => Inside(']') || Root();

    private bool Inside(char close)
    {
        if (Blanks())
        {
            return true;
        }

        char c = Peek();
        return Separators.Has(c) || (c == '=' && close == '}') ? Eat(Punctuation, Pos + 1) : c == close && EatPop(Punctuation, Pos + 1);
    }
}
