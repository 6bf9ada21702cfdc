using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Ruby: names, operators and the places where an expression may begin.</summary>
/// <remarks>
/// Whether a slash divides or opens a regex hangs on what stands before it; the states <see cref="RubyExpressionLexer.ExpressionStart"/> and
/// <see cref="RubyExpressionLexer.MethodCall"/> keep that in mind.
/// </remarks>
internal class RubyLexer : RubyExpressionLexer
{
    protected override void OnReset()
    {
        ForgetHeredocs();

        // Rouge loads its lexer of Ruby twice, and either prepares for an expression.
        Push(ExpressionStart);
        Push(ExpressionStart);
    }

    protected override bool Root() =>
        Whitespace() || EndOfScript() || Number() || Variable() || Strings() || KeywordOrBuiltin() || HeredocStart() || NameOrOperator();

    protected override bool InterpolatedCode() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool EndOfScript() => Peek() == '_' && Is(Pos, "__END__") && Eat(CommentPreproc, Pos + 7, Rest);

    private bool Rest() => EatPop(CommentPreproc, End);

    protected virtual bool Number()
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
    protected int Grouped(int i, CharSet digits)
    {
        i = Skip(i, digits);
        while (At(i) == '_' && Has(i + 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }

    protected virtual bool Variable()
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

    protected virtual bool KeywordOrBuiltin()
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

    protected int ConstantPath(int i)
    {
        i = Skip(i + 1, RubyChars.LetterOrDigit);
        while (Is(i, "::") && Has(i + 2, RubyChars.Letter))
        {
            i = Skip(i + 3, RubyChars.LetterOrDigit);
        }

        return i;
    }

    protected virtual bool NameOrOperator()
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

    protected virtual int OperatorEnd(char c)
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

    protected virtual bool Ternary()
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
}
