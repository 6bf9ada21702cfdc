using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The literals of CoffeeScript: strings in four quotes, regexes of one line and of many; comments.</summary>
internal abstract class CoffeeScriptLiteralLexer : StateLexer
{
    private static readonly CharSet RegexFlag = CharSet.Of("gimy");

    private RunMemo bracketed;
    private int bracketedEnd;

    protected override void OnRun() => bracketed = default;

    protected bool CommentOrSpace() => Comments() || Whitespace();

    protected bool StringStart()
    {
        char c = Peek();
        bool triple = Peek(1) == c && Peek(2) == c;
        return c switch
        {
            '"' => triple ? Eat(Str, Pos + 3, TripleDouble) : Eat(Str, Pos + 1, Double),
            '\'' => triple ? Eat(Str, Pos + 3, TripleSingle) : Eat(Str, Pos + 1, Single),
            _ => false,
        };
    }

    /// <summary>Where an operand is wanted: a slash opens a regex.</summary>
    protected bool ExpressionStart()
    {
        if (CommentOrSpace())
        {
            return true;
        }

        if (Is(Pos, "///"))
        {
            return EatGoto(StrRegex, Pos + 3, LongRegex);
        }

        int end = RegexEnd();
        return end != No ? EatPop(StrRegex, end) : Pop();
    }

    private bool Comments()
    {
        if (Peek() != '#')
        {
            return false;
        }

        int close = Is(Pos, "###") && Pos + 3 < End && At(Pos + 3) != '#' ? Find(NextChar(Pos + 3), "###") : No;
        return close != No ? Eat(CommentMultiline, close + 3) : Eat(CommentSingle, LineEnd(Pos));
    }

    private bool Whitespace() => Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos));

    protected int RegexEnd()
    {
        if (Peek() != '/' || Peek(1) == '/')
        {
            return No;
        }

        int plain = Pos + 1;
        while (Has(plain, CharSet.NotNewline) && Source[plain] is not ('/' or '['))
        {
            plain = NextChar(Source[plain] == '\\' && Has(plain + 1, CharSet.NotNewline) ? plain + 1 : plain);
        }

        return At(plain) == '[' ? BracketedRegexEnd(plain) : At(plain) == '/' ? FlagsEnd(plain + 1) : No;
    }

    /// <summary>The end of a regex from its first bracket on. Whoever opens a bracket within that one finds the same end.</summary>
    private int BracketedRegexEnd(int bracket)
    {
        if (bracket >= bracketed.From && bracket < bracketed.Past)
        {
            return bracketedEnd;
        }

        bracketed = new RunMemo(bracket, End);
        return bracketedEnd = ScanBracketed(bracket);
    }

    private int ScanBracketed(int bracket)
    {
        bool inClass = false;
        int i = bracket;
        while (Has(i, CharSet.NotNewline))
        {
            char c = Source[i];
            if (c == '/' && !inClass)
            {
                return FlagsEnd(i + 1);
            }

            if (c == '\\' && !Has(++i, CharSet.NotNewline))
            {
                return No;
            }

            if (c == ']' && bracketed.Past == End)
            {
                bracketed = bracketed with { Past = i };
            }

            inClass = c == '[' || (inClass && c != ']');
            i = NextChar(i);
        }

        bracketed = bracketed with { Past = Math.Min(bracketed.Past, i) };
        return No;
    }

    /// <summary>The index behind the flags of a regex, or <see cref="TextScanner.No"/> when a word follows instead.</summary>
    protected int FlagsEnd(int i)
    {
        int end = Skip(i, RegexFlag);
        return WordEnds(end) ? end : No;
    }

    private bool LongRegex()
    {
        int end = Is(Pos, "///") ? FlagsEnd(Pos + 3) : No;
        if (end != No)
        {
            return EatPop(StrRegex, end);
        }

        int hash = SkipSpace(Pos);
        if (At(hash) == '#' && At(hash + 1) != '{' && (hash > Pos || AtLineStart))
        {
            Put(Text, hash);
            return Eat(CommentSingle, LineEnd(hash));
        }

        if (Interpolation() || CommentOrSpace() || CodeEscape())
        {
            return true;
        }

        if (Peek() != '\\' || Pos + 1 >= End)
        {
            return Eat(StrRegex, NextChar(Pos));
        }

        int digits = Skip(Pos + 1, CharSet.Digit);
        return digits > Pos + 1 ? Eat(NameVariable, digits) : Eat(StrEscape, NextChar(Pos + 1));
    }

    protected bool CodeEscape()
    {
        if (Peek() != '\\')
        {
            return false;
        }

        int end = Peek(1) switch
        {
            'c' when Has(Pos + 2, CharSet.Upper) => Pos + 3,
            'x' when Skip(Pos + 2, CharSet.Hex, 2) == Pos + 4 => Pos + 4,
            'u' when Skip(Pos + 2, CharSet.Hex, 4) == Pos + 6 => Pos + 6,
            'u' when Peek(2) == '{' && Skip(Pos + 3, CharSet.Hex, 4) == Pos + 7 && Peek(7) == '}' => Pos + 8,
            _ => No,
        };
        return end != No && Eat(StrEscape, end);
    }

    protected virtual bool Interpolation() => Peek() == '#' && Peek(1) == '{' && Eat(StrInterpol, Pos + 2, InterpolatedCode);

    private bool InterpolatedCode() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool Double() => Peek() == '"' ? EatPop(Str, Pos + 1) : Interpolation() || Inside();

    private bool Single() => Peek() == '\'' ? EatPop(Str, Pos + 1) : Inside();

    private bool TripleDouble() => Is(Pos, "\"\"\"") ? EatPop(Str, Pos + 3) : Interpolation() || Inside();

    private bool TripleSingle() => Is(Pos, "'''") ? EatPop(Str, Pos + 3) : Inside();

    private bool Inside()
    {
        switch (Peek())
        {
            case '\\':
                return CodeEscape() || (Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1)));
            case '#' or '"' or '\'':
                return Eat(Str, Pos + 1);
            default:
                int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny("#\\'\"");
                return Eat(Str, stop < 0 ? End : Pos + stop);
        }
    }
}
