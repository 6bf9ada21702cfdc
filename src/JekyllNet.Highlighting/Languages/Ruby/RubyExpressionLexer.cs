using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Where an expression may begin in Ruby, and what heads of methods and classes hold.</summary>
internal abstract class RubyExpressionLexer : RubyStringLexer
{
    protected bool Whitespace()
    {
        switch (Peek())
        {
            case ' ' or '\t' or '\r':
                return InlineWhitespace();
            case '\n':
                return Eat(Text, SkipSpace(Pos + 1), ExpressionStart);
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '=' when Is(Pos, "=begin") && WordEnds(Pos + 6):
                int end = BlockCommentEnd();
                return end != No && Eat(CommentMultiline, end);
            default:
                return false;
        }
    }

    private bool InlineWhitespace()
    {
        int end = Pos;
        while (At(end) is ' ' or '\t' or '\r')
        {
            end++;
        }

        return end > Pos && Eat(Text, end);
    }

    private int BlockCommentEnd()
    {
        int end = Pos + 6;
        do
        {
            end = Find(end, "\n=end");
            if (end == No)
            {
                return No;
            }

            end += 5;
        }
        while (!WordEnds(end));
        return end;
    }

    protected bool FunctionName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '(')
        {
            return Eat(Punctuation, Pos + 1, Parameters);
        }

        if (Has(Pos, RubyChars.Letter))
        {
            int owner = Skip(Pos + 1, RubyChars.Word);
            int method = At(owner) == '.' ? MethodDefinitionEnd(owner + 1) : No;
            if (method != No)
            {
                Put(NameClass, owner);
                Put(Operator, owner + 1);
                return EatPop(NameFunction, method);
            }
        }

        int end = MethodDefinitionEnd(Pos);
        return end == No ? Pop() : EatPop(NameFunction, end);
    }

    protected virtual int MethodDefinitionEnd(int i)
    {
        if (Has(i, RubyChars.Letter))
        {
            int end = Skip(i + 1, RubyChars.Word);
            return At(end) is '?' or '!' ? end + 1 : end;
        }

        char next = At(i + 1);
        return At(i) switch
        {
            '*' => next == '*' ? i + 2 : i + 1,
            '-' or '+' => next == '@' ? i + 2 : i + 1,
            '/' or '%' or '&' or '|' or '^' or '`' or '~' => i + 1,
            '[' when next == ']' => At(i + 2) == '=' ? i + 3 : i + 2,
            '<' when next == '=' => At(i + 2) == '>' ? i + 3 : i + 2,
            '<' => next == '<' ? i + 2 : i + 1,
            '>' => next == '>' ? i + 2 : i + 1,
            '=' when next == '=' => At(i + 2) == '=' ? i + 3 : i + 2,
            _ => No,
        };
    }

    protected virtual bool ClassName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Skip(Pos, RubyChars.Word);
        int path = end;
        while (end > Pos && Is(path, "::") && Has(path + 2, RubyChars.Word))
        {
            path = Skip(path + 2, RubyChars.Word);
        }

        if (path > end)
        {
            return Eat(NameClass, path);
        }

        if (Peek() == '(')
        {
            return Eat(Punctuation, Pos + 1, Parameters) && Push(ExpressionStart);
        }

        if (Is(Pos, "<<"))
        {
            return EatGoto(Operator, Pos + 2, ExpressionStart);
        }

        return Has(Pos, RubyChars.UpperOrUnderscore) ? EatPop(NameClass, end) : Pop();
    }

    protected bool Parameters()
    {
        switch (Peek())
        {
            case ')':
                Put(Punctuation, Pos + 1);
                return EatPop(Operator, Peek() == '.' ? Pos + 1 : Is(Pos, "::") ? Pos + 2 : Pos);
            case '(':
                return Eat(Punctuation, Pos + 1, Parameters) && Push(ExpressionStart);
            default:
                return Root();
        }
    }

    protected virtual bool MethodCall() => Peek() switch
    {
        '/' or '%' => EatGoto(Operator, Pos + 1, ExpressionStart),
        '\n' => Pop(),
        _ => Goto(SpacedMethodCall),
    };

    protected bool SpacedMethodCall()
    {
        if (Whitespace())
        {
            return true;
        }

        char c = Peek();
        if (c is '%' or '/' && Peek(1) == '=')
        {
            return EatGoto(Operator, Pos + 2, ExpressionStart);
        }

        if (c == '/' && Pos + 1 < End)
        {
            int next = SkipSpace(Pos + 1);
            if (next == Pos + 1 || At(next) == '/')
            {
                return EatGoto(StrRegex, Pos + 1, SlashRegex);
            }
        }

        if (SigilString())
        {
            return true;
        }

        if (Has(Pos, CharSet.Space) && At(SkipSpace(Pos)) != '/')
        {
            return EatGoto(Text, SkipSpace(Pos), ExpressionStart);
        }

        return Pop();
    }

    protected bool ExpressionStart()
    {
        if (InlineWhitespace())
        {
            return true;
        }

        switch (Peek())
        {
            case '/':
                return EatGoto(StrRegex, Pos + 1, SlashRegex);
            case '?':
                int end = CharacterEnd();
                return end != No ? EatPop(StrChar, end) : Pop();
            default:
                return SpacedSigil() || SigilString() || Pop();
        }
    }

    /// <summary><c>?x</c>, also escaped and with modifiers, when no word character follows.</summary>
    private int CharacterEnd()
    {
        int i = Pos + 1;
        while (At(i) == '\\' && At(i + 1) is 'M' or 'C' && At(i + 2) == '-')
        {
            i += 3;
        }

        for (; i > Pos; i -= 3)
        {
            int end = At(i) == '\\' ? EscapeEnd(i) : No;
            if (end != No && WordEnds(end))
            {
                return end;
            }

            if (i < End && RubyChars.NotSpace.Has(Source[i]) && WordEnds(NextChar(i)))
            {
                return NextChar(i);
            }
        }

        return No;
    }

    /// <summary><c>% text </c>: a percent string that a space opens and closes.</summary>
    private bool SpacedSigil()
    {
        int percent = SkipSpace(Pos);
        if (At(percent) != '%')
        {
            return false;
        }

        int space = Has(percent + 1, RubyChars.SigilLetter) ? percent + 2 : percent + 1;
        int end = At(space) == ' ' ? Skip(space + 1, RubyChars.NotSpace) : No;
        if (end == No || At(end) != ' ')
        {
            return false;
        }

        Put(Text, percent);
        return EatPop(StrOther, end + 1);
    }
}
