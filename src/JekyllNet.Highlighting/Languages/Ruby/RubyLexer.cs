using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Ruby: names, operators and the places where an expression may begin.</summary>
/// <remarks>
/// Whether a slash divides or opens a regex hangs on what stands before it; the states <see cref="ExpressionStart"/> and
/// <see cref="MethodCall"/> keep that in mind.
/// </remarks>
internal class RubyLexer : RubyStringLexer
{
    protected override void OnReset()
    {
        ForgetHeredocs();
        Push(ExpressionStart);
    }

    protected override bool Root() =>
        Whitespace() || EndOfScript() || Number() || Variable() || Strings() || KeywordOrBuiltin() || HeredocStart() || NameOrOperator();

    protected override bool InterpolatedCode() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool Whitespace()
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

    private bool EndOfScript() => Peek() == '_' && Is(Pos, "__END__") && Eat(CommentPreproc, Pos + 7, Rest);

    private bool Rest() => EatPop(CommentPreproc, End);

    private bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        if (Peek() == '0')
        {
            int octal = Peek(1) == '_' ? Pos + 2 : Pos + 1;
            if (Has(octal, CharSet.Oct))
            {
                return Eat(NumOct, Grouped(octal, CharSet.Oct));
            }

            if (Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex))
            {
                return Eat(NumHex, Grouped(Pos + 2, CharSet.Hex));
            }

            if (Peek(1) == 'b' && Has(Pos + 2, CharSet.Bin))
            {
                return Eat(NumBin, Grouped(Pos + 2, CharSet.Bin));
            }
        }

        int end = Grouped(Pos, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Exponent(Grouped(end + 1, CharSet.Digit), CharSet.Digit));
        }

        int exponent = Exponent(end, CharSet.Digit);
        return Eat(exponent > end ? NumFloat : NumInteger, exponent);
    }

    /// <summary>Digits in groups parted by single underscores.</summary>
    private int Grouped(int i, CharSet digits)
    {
        i = Skip(i, digits);
        while (At(i) == '_' && Has(i + 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }

    private bool Variable()
    {
        switch (Peek())
        {
            case '@':
                int name = Peek(1) == '@' ? Pos + 2 : Pos + 1;
                return Has(name, RubyChars.Cased)
                    && Eat(name == Pos + 2 ? NameVariableClass : NameVariableInstance, Skip(name + 1, RubyChars.Word));
            case '$':
                return Has(Pos + 1, RubyChars.Word) ? Eat(NameVariableGlobal, Skip(Pos + 1, RubyChars.Word))
                    : Has(Pos + 1, RubyChars.PunctuationGlobal) ? Eat(NameVariableGlobal, Pos + 2)
                    : Peek(1) == '-' && Has(Pos + 2, RubyChars.OptionGlobal) && Eat(NameVariableGlobal, Pos + 3);
            case ':' when Peek(1) == ':':
                return Eat(Operator, Pos + 2);
            default:
                return false;
        }
    }

    private bool Strings() => Symbols() || HashKey() || Quoted();

    private bool HashKey()
    {
        if (!Has(Pos, RubyChars.Lower))
        {
            return false;
        }

        int end = Skip(Pos + 1, RubyChars.Word);
        end = At(end) is '?' or '!' ? end + 1 : end;
        return At(end) == ':' && Has(end + 1, CharSet.Space) && Eat(StrSymbol, SkipSpace(end + 1), ExpressionStart);
    }

    private bool KeywordOrBuiltin()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (RubyWords.Keywords.Has(word))
        {
            return Eat(TokenType.Keyword, end, ExpressionStart);
        }

        if (word is "defined" && At(end) == '?' && !Has(end + 1, CharSet.Word))
        {
            return Eat(TokenType.Keyword, end + 1, ExpressionStart);
        }

        bool whole = WordEnds(end);
        if (whole && RubyWords.PseudoKeywords.Has(word))
        {
            return Eat(KeywordPseudo, end, ExpressionStart);
        }

        if (whole && RubyWords.WordOperators.Has(word))
        {
            return Eat(OperatorWord, end, ExpressionStart);
        }

        switch (word)
        {
            case "module":
                int name = SkipSpace(end);
                if (name > end && Has(name, RubyChars.Letter))
                {
                    Put(TokenType.Keyword, end);
                    Put(Text, name);
                    return Eat(NameNamespace, ConstantPath(name));
                }

                break;
            case "def" when whole:
                Put(TokenType.Keyword, end);
                return Eat(Text, SkipSpace(end), FunctionName);
            case "class" when whole:
                Put(TokenType.Keyword, end);
                return Eat(Text, SkipSpace(end), ClassName);
        }

        if ((At(end) == '?' && RubyWords.Queries.Has(word)) || (At(end) == '!' && RubyWords.Bangs.Has(word)))
        {
            return Eat(NameBuiltin, end + 1, ExpressionStart);
        }

        return whole && RubyWords.Builtins.Has(word) && Eat(NameBuiltin, end, MethodCall);
    }

    private int ConstantPath(int i)
    {
        i = Skip(i + 1, RubyChars.LetterOrDigit);
        while (Is(i, "::") && Has(i + 2, RubyChars.Letter))
        {
            i = Skip(i + 3, RubyChars.LetterOrDigit);
        }

        return i;
    }

    private bool NameOrOperator()
    {
        char c = Peek();
        if (c == '.' && Peek(1) == '.')
        {
            return Eat(Operator, Peek(2) == '.' ? Pos + 3 : Pos + 2, ExpressionStart);
        }

        if (Has(Pos, RubyChars.Upper))
        {
            return Eat(NameConstant, Skip(Pos + 1, RubyChars.LetterOrDigit), MethodCall);
        }

        if (c == '.' && MethodName())
        {
            return true;
        }

        if (Has(Pos, RubyChars.Letter))
        {
            int end = Skip(Pos + 1, RubyChars.Word);
            return At(end) is '?' or '!' ? Eat(Name, end + 1, ExpressionStart) : Eat(Name, end, MethodCall);
        }

        int op = OperatorEnd(c);
        if (op != No)
        {
            return Eat(Operator, op, ExpressionStart);
        }

        switch (c)
        {
            case '?':
                Put(Punctuation, Pos + 1);
                return Push(Ternary) && Push(ExpressionStart);
            case '[' or '(' or '{' or ',' or ':' or '\\' or ';' or '/':
                return Eat(Punctuation, Pos + 1, ExpressionStart);
            case ']' or ')' or '}':
                return Eat(Punctuation, Pos + 1);
            default:
                return false;
        }
    }

    private bool MethodName()
    {
        int name = SkipSpace(Pos + 1);
        int end = No;
        if (Has(name, RubyChars.Lower))
        {
            end = Skip(name + 1, RubyChars.Word);
            end = At(end) is '?' or '!' ? end + 1 : end;
        }
        else if (Has(name, RubyChars.MethodOperator))
        {
            end = name + 1;
        }

        if (end == No)
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(Text, name);
        return Eat(NameFunction, end, MethodCall);
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case '*' or '<' or '>' or '&' when next == c:
            case '=' or '!' when next == '~':
            case '|' when next == '|':
                return Pos + 2;
            case '<' or '>' or '&' or '.':
                return Pos + 1;
            case '=' when next == '=' && Peek(2) == '=':
                return Pos + 3;
            default:
                return RubyChars.AssignableOperator.Has(c) ? Pos + (next == '=' ? 2 : 1) : No;
        }
    }

    private bool FunctionName()
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

    private int MethodDefinitionEnd(int i)
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

    private bool ClassName()
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

    private bool Ternary()
    {
        if (Peek() == ':')
        {
            int end = SkipSpace(Pos + 1);
            if (end > Pos + 1)
            {
                Put(Punctuation, Pos + 1);
                return EatGoto(Text, end, ExpressionStart);
            }

            int stop = Source.AsSpan(Pos + 1, End - Pos - 1).IndexOfAny("#\n:\\");
            if (stop < 0 || Source[Pos + 1 + stop] is '#' or '\n')
            {
                return EatGoto(Punctuation, Pos + 1, ExpressionStart);
            }
        }

        return Root();
    }

    private bool Parameters()
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

    private bool MethodCall() => Peek() switch
    {
        '/' or '%' => EatGoto(Operator, Pos + 1, ExpressionStart),
        '\n' => Pop(),
        _ => Goto(SpacedMethodCall),
    };

    private bool SpacedMethodCall()
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

    private bool ExpressionStart()
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
