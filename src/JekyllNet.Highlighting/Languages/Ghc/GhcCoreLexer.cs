using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Core, the small functional language that the Haskell compiler GHC goes through.</summary>
internal sealed class GhcCoreLexer : GhcDumpLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet NamePart = CharSet.Not(" \t\r\n\f\v.,(){}");
    private static readonly CharSet InAnnotation = CharSet.Not("[]");
    private static readonly CharSet Punctuations = CharSet.Of(".,(){};");
    private static readonly string[] Words = ["forall", "case", "of", "letrec", "let", "join"];

    private int lastDefinition;
    private int noPackageBefore;
    private (int End, int Tuple) run;

    protected override void OnRun() => (lastDefinition, noPackageBefore, run) = (-2, No, (No, No));

    protected override bool Root()
    {
        if (HeadingOrTime() || (AtLineStart && ResultSize()))
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '[':
                return Eat(CommentSpecial, Pos + 1, Annotation);
            case 'R' when Recursion(Pos):
            case 'e' when AtLineStart && Is(Pos, "end") && EndOfRecursion():
                return true;
            case '"' when AtLineStart && Find(Pos + 1, "\"") is var close and not No:
                return Eat(NameLabel, close + 1, Expression);
        }

        int name = AtLineStart ? FunctionEnd() : No;
        return name != No ? Eat(NameFunction, name, Expression) : Eat(Text, CharSet.Space.Has(c) ? Pos + 1 : NextChar(Pos));
    }

    /// <summary>How large the result is: from those words to a closing brace.</summary>
    private bool ResultSize()
    {
        const string Words = "Result size of ";
        int line = LineEnd(Pos) + 1;
        if (!Is(Pos, Words) || line <= Pos + Words.Length + 1 || line > End)
        {
            return false;
        }

        ReadOnlySpan<char> next = Slice(line, LineEnd(line));
        int open = next.LastIndexOf('{');
        if (open >= 1 && Find(line + open, "}") is var close and not No)
        {
            return Eat(CommentMultiline, close + 1);
        }

        int last = next.LastIndexOf('}');
        open = last < 0 ? -1 : next[..last].LastIndexOf('{');
        return open >= 1 && Eat(CommentMultiline, line + open + next[open..].IndexOf('}') + 1);
    }

    private bool Recursion(int word)
    {
        int brace = Is(word, "Rec") ? SkipSpace(word + 3) : No;
        if (At(brace) != '{')
        {
            return false;
        }

        Put(TokenType.Keyword, word + 3);
        Put(Text, brace);
        return Eat(Punctuation, brace + 1);
    }

    private bool EndOfRecursion()
    {
        int word = SkipSpace(Pos + 3);
        int brace = Is(word, "Rec") ? SkipSpace(word + 3) : No;
        if (At(brace) != '}')
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 3);
        Put(Text, word);
        Put(TokenType.Keyword, word + 3);
        Put(Text, brace);
        return Eat(Punctuation, brace + 1);
    }

    /// <summary>The index behind a name at the beginning of a line, provided that a definition or a type follows anywhere.</summary>
    private int FunctionEnd()
    {
        int end = Run(Pos, NotSpace);
        if (end == No)
        {
            return No;
        }

        if (lastDefinition == -2)
        {
            ReadOnlySpan<char> rest = Slice(Pos, End);
            int last = Math.Max(rest.LastIndexOf('='), rest.LastIndexOf("::", StringComparison.Ordinal));
            Scanned += rest.Length;
            lastDefinition = last < 0 ? -1 : Pos + last;
        }

        end = Math.Min(end, lastDefinition);
        return end > Pos ? end : No;
    }

    private bool Annotation()
    {
        char c = Peek();
        return c == ']' ? EatPop(CommentSpecial, Pos + 1)
            : c == '[' ? Eat(CommentSpecial, Pos + 1, Annotation)
            : Eat(CommentSpecial, Skip(Pos, InAnnotation));
    }

    private bool Expression()
    {
        int end = Skip(Pos, CharSet.Newline);
        return end > Pos ? Eat(Text, end)
            : Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos), ExpressionLine)
            : Pop();
    }

    private bool ExpressionLine()
    {
        char c = Peek();
        switch (c)
        {
            case ' ':
                return Eat(Text, Pos + 1);
            case '\n':
                return EatPop(Text, Pos + 1);
            case '[':
                int close = Slice(Pos, Until(Pos, '=')).LastIndexOf(']');
                return close > 0 ? Eat(KeywordType, Pos + close + 1) : Eat(CommentSpecial, Pos + 1, Annotation);
            case '_' when Is(Pos, "__DEFAULT"):
                return Eat(NameConstant, Pos + 9);
        }

        return Literal(c)
            || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Sign(c) || Word())
            || Name(c);
    }

    private bool Literal(char c)
    {
        int end = No;
        if (CharSet.Digit.Has(c))
        {
            int whole = Skip(Pos, CharSet.Digit);
            int fraction = At(whole) == '.' ? Run(whole + 1, CharSet.Digit) : No;
            end = fraction == No ? whole : fraction;
            end = At(end) != '#' ? end : At(end + 1) == '#' ? end + 2 : end + 1;
            return Eat(fraction == No ? NumInteger : NumFloat, end);
        }

        if (c == '"' && FindOnLine(Pos + 1, "\"#") != No)
        {
            end = Pos + 1 + Slice(Pos + 1, LineEnd(Pos)).LastIndexOf("\"#", StringComparison.Ordinal);
            return Eat(Str, end + 2);
        }

        end = c == '\'' && Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : No;
        return end != No && Is(end, "'#") && Eat(StrChar, end + 2);
    }

    private bool Sign(char c)
    {
        int end = Is(Pos, "=>") || Is(Pos, "->") || Is(Pos, "::") ? Pos + 2 : c is '=' or '@' or '\\' ? Pos + 1 : No;
        return end != No && Eat(Operator, end);
    }

    // A longer name may begin with these.
    private bool Word()
    {
        foreach (string word in Words)
        {
            if (Is(Pos, word))
            {
                return Eat(TokenType.Keyword, Pos + word.Length);
            }
        }

        return false;
    }

    private bool Name(char c)
    {
        if (CharSet.Upper.Has(c))
        {
            return (AtLineStart && Module()) || Eat(KeywordType, Skip(Pos, NamePart));
        }

        int colon = CharSet.Lower.Has(c) ? PackageEnd() : No;
        if (colon != No)
        {
            Put(NameNamespace, colon);
            return Eat(Punctuation, colon + 1);
        }

        if (!NotSpace.Has(c))
        {
            return false;
        }

        if (Pos >= run.End)
        {
            int end = Skip(Pos, NotSpace);
            int tuple = Slice(Pos, end).LastIndexOf("(,)", StringComparison.Ordinal);
            run = (end, tuple < 0 ? No : Pos + tuple);
        }

        return Eat(NameVariable, run.Tuple >= Pos ? run.End : Skip(Pos + 1, NamePart));
    }

    // As in Rouge the name of the module comes out once more.
    private bool Module()
    {
        int start = Pos;
        int end = Skip(Pos, CharSet.Word);
        if (At(end) != '.')
        {
            return false;
        }

        Put(NameNamespace, end + 1);
        Drop(start);
        Put(Punctuation, end);
        Drop(end + 1);
        return true;
    }

    /// <summary>The colon on this line between a package, which ends with its version, and a name; or <see cref="TextScanner.No"/>.</summary>
    private int PackageEnd()
    {
        if (Pos < noPackageBefore)
        {
            return No;
        }

        int line = LineEnd(Pos);
        for (int colon = Until(Pos, ':', '\n'); colon < line; colon = Until(colon + 1, ':', '\n'))
        {
            if (Has(colon + 1, NotSpace) && EndsWithVersion(colon))
            {
                return colon;
            }
        }

        noPackageBefore = line;
        return No;
    }

    private bool EndsWithVersion(int i)
    {
        for (int number = 0; number < 3; number++)
        {
            int end = i;
            while (i > Pos && CharSet.Digit.Has(Source[i - 1]))
            {
                i--;
            }

            if (i == end || (number < 2 && Source[--i] != '.'))
            {
                return false;
            }
        }

        return true;
    }
}
