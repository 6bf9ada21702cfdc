using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What ActionScript and Haxe have in common: where a regex may stand, and its inside.</summary>
internal abstract class ScriptRegexLexer : StateLexer
{
    private static readonly CharSet Flags = CharSet.Of("gim");
    private static readonly CharSet Repetition = CharSet.Of("0-9,");
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$_");

    protected int IdEnd(int i) => Has(i, IdStart) ? Skip(i + 1, CharSet.Word) : No;

    protected bool CommentsAndSpace() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : SlashComment();

    /// <summary>A name and the colon behind it.</summary>
    protected bool Named(TokenType type)
    {
        int end = IdEnd(Pos);
        int colon = end == No ? No : SkipSpace(end);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(type, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1);
    }

    protected abstract bool ExpressionStart();

    /// <summary>Where a statement begins, and so a label.</summary>
    protected virtual bool Statement() => Named(NameLabel) || ExpressionStart();

    protected bool Object()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        return Peek() == '}' ? EatGoto(Punctuation, Pos + 1, Statement)
            : Named(NameAttribute) ? Push(ExpressionStart)
            : Peek() == ':' ? Eat(Punctuation, Pos + 1)
            : Root();
    }

    protected bool Ternary() => Peek() == ':' ? EatGoto(Punctuation, Pos + 1, ExpressionStart) : Root();

    protected bool Number()
    {
        int end = Run(Peek() == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
            end = At(end) is 'e' or 'E' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
            return Eat(NumFloat, At(end) is 'f' or 'd' ? end + 1 : end);
        }

        return Is(Pos, "0x") && Has(Pos + 2, CharSet.Hex) ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex)) : Eat(NumInteger, end);
    }

    protected bool Regex()
    {
        char c = Peek();
        if (c == '/')
        {
            return EatGoto(StrRegex, Pos + 1, RegexEnd);
        }

        if (EndsLine())
        {
            return EatPop(Error, NextChar(Pos) + 1);
        }

        switch (c)
        {
            case '\n':
                return EatPop(Error, Pos + 1);
            case '[':
                return Eat(StrEscape, Peek(1) == '^' ? Pos + 2 : Pos + 1, RegexGroup);
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '(' when Peek(1) == '?' && Peek(2) is ':' or '=' or '<' or '!':
                return Eat(StrEscape, Pos + 3);
            case '{' when Run(Pos + 1, Repetition) is var end and not No && At(end) == '}':
                return Eat(StrEscape, end + 1);
            default:
                return Eat(c is '(' or ')' or '?' ? StrEscape : StrRegex, NextChar(Pos));
        }
    }

    private bool EndsLine() => At(NextChar(Pos)) == '\n';

    private bool RegexEnd() => EatPop(StrRegex, Skip(Pos, Flags));

    private bool RegexGroup()
    {
        char c = Peek();
        if (c == '/')
        {
            return Eat(StrEscape, Pos + 1);
        }

        if (EndsLine())
        {
            return EatPop(Error, NextChar(Pos) + 1, 2);
        }

        return c switch
        {
            ']' => EatPop(StrEscape, Pos + 1),
            '\\' when Has(Pos + 1, CharSet.NotNewline) => Eat(StrEscape, NextChar(Pos + 1)),
            '\n' => false,
            _ => Eat(StrRegex, NextChar(Pos)),
        };
    }
}
