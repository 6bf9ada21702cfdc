using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Handlebars and Mustache in HTML or, by option, in another language.</summary>
internal sealed class HandlebarsLexer(LexerOptions options) : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_$-");
    private static readonly CharSet CommentPart = CharSet.Not("{}");

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();

    protected override void OnReset() => parent.Reset();

    protected override bool Root()
    {
        char c = Peek();
        if (c == '\\' && Peek(1) == '{')
        {
            int end = Pos + 1;
            while (At(end) == '{')
            {
                end++;
            }

            return Delegate(parent, end);
        }

        if (c == '{' && Peek(1) == '{')
        {
            if (Is(Pos, "{{!--"))
            {
                return Eat(Comment, Pos + 5, InsideComment);
            }

            int close = Peek(2) == '!' ? Slice(Pos + 3, LineEnd(Pos)).IndexOf("}}", StringComparison.Ordinal) : No;
            if (close >= 0)
            {
                return Eat(Comment, Pos + 3 + close + 2);
            }

            Put(TokenType.Keyword, Peek(2) == '{' ? Pos + 3 : Pos + 2);
            return Push(Stache) && Push(OpenSymbol);
        }

        int stop = Find(Pos + 1, "{{");
        int backslash = Slice(Pos + 1, stop == No ? End : stop).IndexOf('\\');
        if (backslash >= 0)
        {
            stop = Pos + 1 + backslash;
        }

        bool last = stop == No;
        Delegate(parent, last ? End : stop);
        if (!last)
        {
            (parent as HtmlLexer)?.LeaveAttribute();
        }

        return true;
    }

    private bool InsideComment() =>
        Is(Pos, "{{") ? Eat(Comment, Pos + 2, InsideComment)
        : Is(Pos, "}}") ? EatPop(Comment, Pos + 2)
        : Eat(Comment, Math.Max(Pos + 1, Skip(Pos, CommentPart)));

    private bool Stache()
    {
        char c = Peek();
        switch (c)
        {
            case '}' when Peek(1) == '}':
                return EatPop(TokenType.Keyword, Peek(2) == '}' ? Pos + 3 : Pos + 2);
            case '|' or '[' or ']' or '(' or ')':
                return Eat(Punctuation, Pos + 1);
            case '~':
                return Eat(TokenType.Keyword, Pos + 1);
            case '=':
                return Eat(Operator, Pos + 1);
            case '.' when Stops(Pos + 1):
                return Eat(NameVariable, Pos + 1);
            case '.' when Peek(1) == '.':
                return Eat(NameVariable, Pos + 2);
            case '/' or '.':
                return Eat(Punctuation, Pos + 1);
            case '"' or '\'':
                int end = LineQuotedEnd(Pos + 1, c);
                return end != No && Eat(c == '"' ? StrDouble : StrSingle, end);
            case '@' when Has(Pos + 1, IdPart):
                return Eat(NameAttribute, Skip(Pos + 1, IdPart));
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return Word();
    }

    private bool Word()
    {
        int digits = Skip(Pos, CharSet.Digit);
        if (digits > Pos && At(digits) == '}' && Has(digits + 1, CharSet.Space))
        {
            return Eat(Num, digits);
        }

        if ((Is(Pos, "true") && Stops(Pos + 4)) || (Is(Pos, "false") && Stops(Pos + 5)))
        {
            return Eat(KeywordConstant, Peek() == 't' ? Pos + 4 : Pos + 5);
        }

        if ((Is(Pos, "else") || Is(Pos, "this")) && Stops(Pos + 4))
        {
            return Eat(Peek() == 'e' ? TokenType.Keyword : NameBuiltinPseudo, Pos + 4);
        }

        int end = Skip(Pos, IdPart);
        return end > Pos && Eat(NameVariable, end);
    }

    private bool Stops(int i) => At(i) == '}' || Has(i, CharSet.Space);

    private bool OpenSymbol() => Peek() switch
    {
        '#' or '/' => EatGoto(TokenType.Keyword, Pos + 1, BlockName),
        '>' or '^' or '&' or '~' => Eat(TokenType.Keyword, Pos + 1),
        _ => Pop(),
    };

    private bool BlockName()
    {
        if (Is(Pos, "if") && Stops(Pos + 2))
        {
            return Eat(TokenType.Keyword, Pos + 2);
        }

        int end = Skip(Pos, IdPart);
        return end > Pos ? EatPop(NameNamespace, end) : Pop();
    }
}
