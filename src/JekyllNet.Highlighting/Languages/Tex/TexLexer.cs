using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>TeX and LaTeX.</summary>
internal sealed class TexLexer : StateLexer
{
    private static readonly CharSet PlainText = CharSet.Not("\\$%&_^{}");
    private static readonly CharSet MathText = CharSet.Not("=!+*/()[]\\$%&_^{}0123456789-");

    protected override bool Root()
    {
        switch (Peek())
        {
            case '\\' when Peek(1) is '[' or '(':
                return Eat(Punctuation, Pos + 2, Peek(1) == '[' ? DisplayMath : InlineMath);
            case '$':
                return Peek(1) == '$' ? Eat(Punctuation, Pos + 2, DisplayMath) : Eat(Punctuation, Pos + 1, InlineMath);
            case '\\':
                return Environment() || Verb() || (CommandEnd() is var end and not No && Eat(TokenType.Keyword, end, Command));
        }

        return General() || Eat(Text, Skip(Pos, PlainText));
    }

    private bool General()
    {
        char c = Peek();
        return c == '%' ? Eat(Comment, LineEnd(Pos)) : c is '{' or '}' or '&' or '_' or '^' && Eat(Punctuation, Pos + 1);
    }

    private bool Environment()
    {
        int open = Is(Pos, "\\begin{") ? Pos + 7 : Is(Pos, "\\end{") ? Pos + 5 : No;
        int close = open == No ? No : Until(open, '}', '\n');
        return close != No && At(close) == '}' && Eat(NameTag, close + 1);
    }

    private bool Verb()
    {
        int mark = Pos + 5;
        if (!Is(Pos, "\\verb") || mark >= End || !WordEnds(mark) || CharSet.Space.Has(Source[mark]))
        {
            return false;
        }

        int inside = NextChar(mark);
        int close = Slice(inside, LineEnd(inside)).IndexOf(Slice(mark, inside), StringComparison.Ordinal);
        if (close < 0)
        {
            return false;
        }

        Put(NameBuiltin, mark);
        Put(KeywordPseudo, inside);
        Put(StrOther, inside + close);
        return Eat(KeywordPseudo, NextChar(Pos));
    }

    private int CommandEnd()
    {
        int end = Skip(Pos + 1, CharSet.Letter);
        end = end > Pos + 1 ? end : SkipSpace(Pos + 1);
        return end > Pos + 1 ? end : Pos + 1 < End ? NextChar(Pos + 1) : No;
    }

    private bool Command()
    {
        switch (Peek())
        {
            case '[' when Until(Pos, ']', '\n') is var close && At(close) == ']':
                return Eat(NameAttribute, close + 1);
            case '*':
                return Eat(TokenType.Keyword, Pos + 1);
            default:
                return Pop();
        }
    }

    private bool InlineMath() =>
        Is(Pos, "\\)") ? EatPop(Punctuation, Pos + 2) : Peek() == '$' ? EatPop(Punctuation, Pos + 1) : Math();

    private bool DisplayMath() =>
        Is(Pos, "\\]") || Is(Pos, "$$") ? EatPop(Punctuation, Pos + 2) : Peek() == '$' ? Eat(NameBuiltin, Pos + 1) : Math();

    private bool Math()
    {
        switch (Peek())
        {
            case '\\':
                return CommandEnd() is var end and not No && Eat(NameVariable, end);
            case >= '0' and <= '9':
                return Eat(Num, Skip(Pos, CharSet.Digit));
            case '-' or '=' or '!' or '+' or '*' or '/' or '(' or ')' or '[' or ']':
                return Eat(Operator, Pos + 1);
            default:
                return General() || (Run(Pos, MathText) is var text and not No && Eat(NameBuiltin, text));
        }
    }
}
