using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What stands inside the braces of Liquid: values, filters, arguments, and the closing brace.</summary>
internal abstract class LiquidExpressionLexer : StateLexer
{
    private static readonly WordSet Constants = WordSet.Of("false true nil");
    private static readonly WordSet DotFunctions = WordSet.Of("first last size");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet SpaceOnly = CharSet.Of(" ");

    protected abstract bool LiquidLines();

    /// <summary>The end of a tag, or of a line in a <c>liquid</c> tag.</summary>
    protected bool EndLogic()
    {
        int close = SkipSpace(Pos);
        int end = Is(close, "-%}") ? close + 3 : Is(close, "%}") ? close + 2 : No;
        if (end != No)
        {
            Put(TextWhitespace, close);
            Put(CommentPreproc, end);
            ResetStack();
            return true;
        }

        if (Peek() == '\n')
        {
            Put(TextWhitespace, close);
            if (InState(LiquidLines))
            {
                while (Current != LiquidLines)
                {
                    Pop();
                }
            }

            return true;
        }

        return Whitespace();
    }

    protected bool EndOutput()
    {
        int close = SkipSpace(Pos);
        int end = Is(close, "-}}") ? close + 3 : Is(close, "}}") ? close + 2 : No;
        if (end == No)
        {
            return false;
        }

        Put(TextWhitespace, close);
        Put(CommentPreproc, end);
        ResetStack();
        return true;
    }

    /// <summary>A pipe, behind which a filter is awaited.</summary>
    protected bool Pipe()
    {
        if (Peek() != '|')
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(TextWhitespace, SkipSpace(Pos));
        return Push(Filters) && Push(FilterName);
    }

    protected bool Arguments()
    {
        if (Static())
        {
            return true;
        }

        if (Has(Pos, CharSet.WordStart))
        {
            int end = Skip(Pos + 1, NamePart);
            int op = SkipSpace(end);
            if (At(op) is '=' or ':')
            {
                Put(NameAttribute, end);
                Put(TextWhitespace, op);
                return Eat(Operator, op + 1);
            }
        }

        return Variable();
    }

    protected bool Range()
    {
        return Is(Pos, "..") ? Eat(Punctuation, Pos + 2)
            : Peek() == ')' ? EatPop(Punctuation, Pos + 1)
            : Whitespace() || Number() || Variable();
    }

    /// <summary>An output inside a tag.</summary>
    protected bool EmbeddedOutput()
    {
        if (Peek() == '|')
        {
            int name = SkipSpace(Pos + 1);
            if (Has(name, CharSet.WordStart))
            {
                Put(Punctuation, Pos + 1);
                Put(TextWhitespace, name);
                return Eat(NameFunction, DashedName(name, '}', '}'));
            }
        }

        int end = Is(Pos, "-}}") ? Pos + 3 : Is(Pos, "}}") ? Pos + 2 : No;
        return end != No ? EatPop(CommentPreproc, end) : Arguments();
    }

    protected bool Static()
    {
        switch (Peek())
        {
            case '\'' or '"':
                int end = StringEnd();
                return end != No && Eat(Peek() == '"' ? StrDouble : StrSingle, end);
            case ',' or ':':
                return Eat(Punctuation, Pos + 1);
        }

        int constant = Keyword(Pos, Constants);
        return constant != No ? Eat(KeywordConstant, constant) : Whitespace() || Number();
    }

    protected bool Variable()
    {
        char c = Peek();
        if (c == '.')
        {
            int name = SkipSpace(Pos + 1);
            int end = Keyword(name, DotFunctions);
            if (end != No && At(end) is not ('?' or '!' or '/'))
            {
                Put(Punctuation, Pos + 1);
                Put(TextWhitespace, name);
                return Eat(NameFunction, end);
            }

            if (Has(Skip(Pos + 1, SpaceOnly), CharSet.Word))
            {
                return Eat(Punctuation, Pos + 1);
            }
        }

        if (c is '[' or ']')
        {
            return Eat(Punctuation, Pos + 1);
        }

        int builtin = BuiltinEnd();
        if (builtin != No)
        {
            return Eat(NameBuiltin, builtin);
        }

        int variable = VariableEnd();
        return variable != No ? Eat(NameVariable, variable) : Run(Pos, NotSpace) is var text and not No && Eat(Text, text);
    }

    /// <summary>The index behind the string at the position, or <see cref="TextScanner.No"/>.</summary>
    protected int StringEnd()
    {
        int close = Find(Pos + 1, Peek() == '"' ? "\"" : "'");
        return close == No ? No : close + 1;
    }

    /// <summary>The index behind a name in which a hyphen may stand unless one of two characters follows it.</summary>
    protected int DashedName(int i, char stop, char other)
    {
        while (Has(i, CharSet.Word) || (At(i) == '-' && At(i + 1) != stop && At(i + 1) != other))
        {
            i++;
        }

        return i;
    }

    private bool Filters()
    {
        if (Peek() == '|')
        {
            Put(Punctuation, Pos + 1);
            return Eat(TextWhitespace, SkipSpace(Pos), FilterName);
        }

        return EndLogic() || EndOutput() || Arguments();
    }

    private bool FilterName() =>
        Has(Pos, CharSet.WordStart) ? EatPop(NameFunction, DashedName(Pos, '%', '}')) : Whitespace();

    private bool Whitespace()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (Peek() != '#')
        {
            return false;
        }

        int end = Pos + 1;
        while (end < End && Source[end] != '\n' && !ClosesAt(end))
        {
            end++;
        }

        return Eat(Comment, end);
    }

    private bool ClosesAt(int i)
    {
        i = At(i) == '-' ? i + 1 : i;
        return At(i) is '}' or '%' && At(i + 1) == '}';
    }

    private bool Number()
    {
        if (Peek() == '-')
        {
            return Eat(Operator, Pos + 1);
        }

        int end = Skip(Pos, CharSet.Digit);
        return end > Pos
            && (At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit)) : Eat(NumInteger, end));
    }

    private int BuiltinEnd()
    {
        if (Is(Pos, "empty") || Is(Pos, "blank"))
        {
            return EndsName(Pos + 5) ? Pos + 5 : No;
        }

        int start = Is(Pos, "forloop.") ? Pos + 8 : Is(Pos, "tablerowloop.") ? Pos + 13 : No;
        int found = No;
        while (start != No)
        {
            int end = Skip(start, CharSet.Word);
            found = end > start && EndsName(end) ? end : found;
            start = Is(start, "parentloop.") ? start + 11 : No;
        }

        return found;
    }

    private bool EndsName(int i) => WordEnds(i) && At(i) is not ('?' or '!' or '/');

    /// <summary>A name with hyphens, ending at a word's edge, and a hyphen behind; no question mark, bang or slash may follow.</summary>
    private int VariableEnd()
    {
        if (!Has(Pos, CharSet.WordStart))
        {
            return No;
        }

        for (int end = Skip(Pos + 1, NamePart); end > Pos; end--)
        {
            if (!Boundary(end))
            {
                continue;
            }

            if (At(end) == '-' && At(end + 1) is not ('?' or '!' or '/'))
            {
                return end + 1;
            }

            if (At(end) is not ('?' or '!' or '/'))
            {
                return end;
            }
        }

        return No;
    }
}
