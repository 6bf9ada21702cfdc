using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>CoffeeScript: code, and where a slash opens a regex.</summary>
internal sealed class CoffeeScriptLexer : CoffeeScriptLiteralLexer
{
    private static readonly CharSet IdStart = CharSet.Of("$a-zA-Z_");
    private static readonly CharSet Assignable = CharSet.Of("<>+*`%&|^/-");

    protected override bool Root()
    {
        char c = Peek();
        if (AtLineStart && (CharSet.Space.Has(c) || c == '/' || Is(Pos, "<!--")))
        {
            return Push(ExpressionStart);
        }

        if (CommentOrSpace())
        {
            return true;
        }

        int end = OperatorEnd(c);
        if (end != No)
        {
            return Eat(Operator, end, ExpressionStart);
        }

        return Member(c) || Word() || Bracket(c) || Number() || StringStart();
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case '+' or '-' or '&' or '|' when next == c:
                return Pos + 2;
            case '~' or '?' or ':' or '=':
                return Pos + 1;
            case '\\':
                return next == '\n' ? Pos + 1 : No;
            case '!':
                return next != '=' ? Pos + 1 : Peek(2) == '=' ? Pos + 3 : Pos + 2;
            case '<' when next == '<':
                return Peek(2) == '=' ? Pos + 3 : Pos + 2;
            case '>' when next == '>':
                int shift = Peek(2) == '>' ? Pos + 3 : Pos + 2;
                return At(shift) == '=' ? shift + 1 : shift;
        }

        return Assignable.Has(c) ? Pos + (next == '=' ? 2 : 1) : Keyword(Pos, CoffeeScriptWords.WordOperators);
    }

    /// <summary><c>@name</c> and <c>.name</c>.</summary>
    private bool Member(char c)
    {
        if (c is not ('@' or '.'))
        {
            return false;
        }

        int name = Skip(Pos + 1, CharSet.Blank);
        if (!Has(name, IdStart))
        {
            return false;
        }

        Put(c == '@' ? NameVariableInstance : Punctuation, Pos + 1);
        Put(Text, name);
        return Eat(NameAttribute, Skip(name + 1, CharSet.Word), ExpressionStart);
    }

    private bool Word()
    {
        if (!Has(Pos, IdStart))
        {
            return false;
        }

        int end = Skip(Pos + 1, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = At(SkipSpace(end)) == ':' ? NameAttribute
            : CoffeeScriptWords.Keywords.Has(word) ? TokenType.Keyword
            : CoffeeScriptWords.Constants.Has(word) ? NameConstant
            : CoffeeScriptWords.Builtins.Has(word) ? NameBuiltin
            : NameOther;
        return Eat(type, end, ExpressionStart);
    }

    private bool Bracket(char c) => c switch
    {
        '{' or '(' or '[' or ';' or ',' => Eat(Punctuation, Pos + 1, ExpressionStart),
        '}' or ')' or ']' or '.' => Eat(Punctuation, Pos + 1),
        _ => false,
    };

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
            end = At(end) is 'e' or 'E' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
            return Eat(NumFloat, At(end) is 'f' or 'd' ? end + 1 : end);
        }

        return Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex)
            ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, end);
    }
}
