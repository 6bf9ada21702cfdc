using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Crystal: Ruby's looks with types, annotations and macros.</summary>
internal sealed class CrystalLexer : RubyLexer
{
    private static readonly CharSet AmpersandOperator = CharSet.Of("&*+-");
    private static readonly CharSet CharacterEscape = CharSet.Of("abefnrtv");

    protected override bool BareSigilInterpolates => false;

    protected override void OnReset()
    {
        ForgetHeredocs();
        Push(ExpressionStart);
    }

    protected override bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        CharSet? digits = Peek() != '0' ? null : Peek(1) switch { 'o' => CharSet.Oct, 'x' => CharSet.Hex, 'b' => CharSet.Bin, _ => null };
        if (digits is not null && Has(Pos + 2, digits))
        {
            return Eat(digits == CharSet.Oct ? NumOct : digits == CharSet.Hex ? NumHex : NumBin, Grouped(Pos + 2, digits));
        }

        int end = Skip(Pos, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, FloatSuffixEnd(Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit)));
        }

        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end)
        {
            return Eat(NumFloat, exponent);
        }

        int suffix = FloatSuffixEnd(end);
        if (suffix > end)
        {
            return Eat(NumFloat, suffix);
        }

        end = Grouped(Pos, CharSet.Digit);
        return Eat(NumInteger, At(end) == '_' && At(end + 1) is 'i' or 'u' && Has(end + 2, CharSet.Digit) ? Skip(end + 2, CharSet.Digit) : end);
    }

    private int FloatSuffixEnd(int i) => IsIgnoringCase(i, "_f32") ? i + 4 : i;

    /// <summary>Annotations and what Ruby has of variables.</summary>
    protected override bool Variable()
    {
        if (Peek() == '@' && Peek(1) == '[' && Until(Pos + 2, ']') is var close && close > Pos + 2 && close < End)
        {
            return Eat(NameDecorator, close + 1);
        }

        return base.Variable();
    }

    protected override int OperatorSymbolEnd(int i)
    {
        char next = At(i + 1);
        switch (At(i))
        {
            case '=' when next == '=' && At(i + 2) == '=':
                return i + 3;
            case '=' when next == '~':
                return i + 2;
            case '[' when next == ']':
                return At(i + 2) is '=' or '?' ? i + 3 : i + 2;
            case '*' or '/' when next == At(i):
                return OrAssigned(i + 2);
            case '&' when Has(i + 1, AmpersandOperator):
                return OrAssigned(i + 2);
            case '|' when next == '|':
                return OrAssigned(i + 2);
            case '!':
                return next is '=' or '~' ? i + 2 : i + 1;
            case '<' when next == '=' && At(i + 2) == '>':
                return i + 3;
            case '<' or '>' when next == At(i):
                return OrAssigned(i + 2);
            case '~':
                return i + 1;
            case '.' when next == '.':
                return At(i + 2) == '.' ? i + 3 : i + 2;
            case '=' or '^' or '*' or '/' or '+' or '-' or '&' or '|' or '%' or '<' or '>':
                return OrAssigned(i + 1);
            default:
                return No;
        }
    }

    protected override bool SigilString() => At(Has(Pos + 1, RubyChars.SigilLetter) ? Pos + 2 : Pos + 1) != '}' && base.SigilString();

    private int OrAssigned(int i) => At(i) == '=' ? i + 1 : i;

    protected override bool Quoted()
    {
        if (Peek() != '\'')
        {
            return base.Quoted();
        }

        int escape = CharacterEscapeEnd(Pos + 1);
        int end = QuotedEnd(escape, '\'');
        if (end == No && escape > Pos + 1)
        {
            escape = Pos + 1;
            end = QuotedEnd(escape, '\'');
        }

        if (end == No)
        {
            return false;
        }

        int last = LastPiece(escape, end - 1);
        Put(StrSingle, Pos + 1);
        Put(StrEscape, escape);

        // What stands before the last character is lost, as in Rouge.
        Drop(last);
        return Eat(StrSingle, end);
    }

    private int CharacterEscapeEnd(int i)
    {
        if (At(i) != '\\')
        {
            return i;
        }

        if (Has(i + 1, CharacterEscape))
        {
            return i + 2;
        }

        if (At(i + 1) == 'u' && Skip(i + 2, CharSet.Hex, 4) == i + 6)
        {
            return i + 6;
        }

        int digits = At(i + 1) == 'u' && At(i + 2) == '{' ? Skip(i + 3, CharSet.Hex, 6) : No;
        return digits > i + 3 && At(digits) == '}' ? digits + 1 : i;
    }

    /// <summary>Where the last character before <paramref name="end"/> begins, an escaped quote or backslash being one.</summary>
    private int LastPiece(int i, int end)
    {
        int last = i;
        while (i < end)
        {
            last = i;
            i = Source[i] == '\\' && i + 1 < end && Source[i + 1] is '\\' or '\'' ? i + 2 : NextChar(i);
        }

        return last;
    }

    protected override int StringEscapeEnd(int backslash)
    {
        if (At(backslash + 1) != 'u')
        {
            return EscapeEnd(backslash);
        }

        int i = backslash + 2;
        if (Skip(i, CharSet.Hex, 4) == i + 4)
        {
            return i + 4;
        }

        int close = At(i) == '{' ? Until(i + 1, '}') : End;
        return close < End && close > i + 1 ? close + 1 : No;
    }

    protected override bool KeywordOrBuiltin()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        bool whole = WordEnds(end);
        if (whole && CrystalWords.Keywords.Has(word))
        {
            return Eat(TokenType.Keyword, end, ExpressionStart);
        }

        // Only before another word, as it comes out in Rouge.
        if (word is "defined" && At(end) == '?' && Has(end + 1, CharSet.UnicodeWord))
        {
            return Eat(TokenType.Keyword, end + 1, ExpressionStart);
        }

        if (whole && CrystalWords.PseudoKeywords.Has(word))
        {
            return Eat(KeywordPseudo, end, ExpressionStart);
        }

        if (Definition(word, end, whole))
        {
            return true;
        }

        if ((At(end) == '?' && CrystalWords.Queries.Has(word)) || (At(end) == '!' && CrystalWords.Bangs.Has(word)))
        {
            return Eat(NameBuiltin, end + 1, ExpressionStart);
        }

        return whole && CrystalWords.Builtins.Has(word) && Eat(NameBuiltin, end, MethodCall);
    }

    private bool Definition(ReadOnlySpan<char> word, int end, bool whole)
    {
        if (word is "module" && SkipSpace(end) is var name && name > end && Has(name, RubyChars.Letter))
        {
            Put(TokenType.Keyword, end);
            Put(Text, name);
            return Eat(NameNamespace, ConstantPath(name));
        }

        // As in Rouge any word that begins with "def" defines.
        int head = word.StartsWith("def") ? Pos + 3 : whole && word is "macro" or "class" ? end : No;
        if (head == No)
        {
            return false;
        }

        State next = Peek() == 'c' ? ClassName : FunctionName;
        Put(TokenType.Keyword, head);
        return Eat(Text, SkipSpace(head), next);
    }

    protected override int MethodDefinitionEnd(int i) => At(i) == '<' && At(i + 1) == '=' ? i + 1 : base.MethodDefinitionEnd(i);

    protected override bool ClassName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '(')
        {
            return Eat(Punctuation, Pos + 1, Parameters) && Push(ExpressionStart);
        }

        return Is(Pos, "<<") ? EatGoto(Operator, Pos + 2, ExpressionStart)
            : Has(Pos, RubyChars.UpperOrUnderscore) ? EatPop(NameClass, Skip(Pos + 1, RubyChars.Word))
            : Pop();
    }

    protected override bool MethodCall() => Peek() == '%' ? Goto(SpacedMethodCall) : base.MethodCall();

    protected override bool NameOrOperator() =>
        Is(Pos, "{%") || Is(Pos, "%}") ? Eat(Punctuation, Pos + 2) : base.NameOrOperator();

    protected override int OperatorEnd(char c) =>
        (c == '/' && Peek(1) == '/') || (c is '<' or '>' && Peek(1) == '=') ? Pos + 2 : base.OperatorEnd(c);

    protected override bool Ternary() =>
        Peek() == ':' && Peek(1) != ':' ? EatGoto(Punctuation, Pos + 1, ExpressionStart) : Root();
}
