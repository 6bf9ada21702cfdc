using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Nim.</summary>
internal sealed class NimLexer : NimLiteralLexer
{
    private static readonly CharSet Operators = CharSet.Of("*=><+/@$~&%!?|\\[]-");
    private static readonly WordSet OperatorWords = WordSet.Of("and or not xor shl shr div mod in notin is isnot");
    private static readonly WordSet Constants = WordSet.Of("true false");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        addr as asm atomic bind block break case cast const continue converter defer discard distinct do elif else end enum except
        export func finally for from generic if import include interface iterator let macro method mixin nil object of out proc ptr
        raise ref return static template try tuple type using var when while with without yield
        """);

    private static readonly WordSet Types = WordSet.Of(
        "int int8 int16 int32 int64 float float32 float64 bool char range array seq set string");

    protected override bool Root()
    {
        char c = Peek();
        if (c == '#')
        {
            return Eat(Peek(1) == '#' ? StrDoc : Comment, LineEnd(Pos));
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        switch (c)
        {
            case '.':
                return Eat(Punctuation, Peek(1) == '.' ? Pos + 2 : Pos + 1);
            case '{' or '(':
                return Eat(Punctuation, Peek(1) == '.' ? Pos + 2 : Pos + 1);
            case ',' or '}' or ')' or ':' or '^' or '`' or ';':
                return Eat(Punctuation, Pos + 1);
        }

        return Quoted() || Word() || Number() || (CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos)) : Eat(Error, LineEnd(Pos)));
    }

    private bool Word()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(Pos, CharSet.Word);
        int proc = AfterProc();
        if (proc != No && At(proc + 1) is not ('(' or '[' or ']'))
        {
            return Eat(TokenType.Keyword, proc + 1, FunctionName);
        }

        // Underscores between the letters of a word mean nothing to Nim.
        Span<char> letters = stackalloc char[16];
        int length = WordEnds(end) ? WithoutUnderscores(Slice(Pos, end), letters) : 0;
        ReadOnlySpan<char> word = letters[..length];
        TokenType? type = length == 0 ? null
            : OperatorWords.Has(word) ? OperatorWord
            : Keywords.Has(word) ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : Constants.Has(word) ? KeywordPseudo
            : null;
        return type is { } known ? Eat(known, end) : Eat(Name, NameEnd(Pos));
    }

    /// <summary>The index of the white space behind the word <c>proc</c>, with underscores or without.</summary>
    private int AfterProc()
    {
        int i = Pos;
        foreach (char letter in "proc")
        {
            if (At(i) != letter)
            {
                return No;
            }

            i += At(i + 1) == '_' ? 2 : 1;
        }

        return Has(i, CharSet.Space) ? i : No;
    }

    /// <summary>Writes the letters of a word and answers how many; none when two underscores meet or the word is too long.</summary>
    private static int WithoutUnderscores(ReadOnlySpan<char> word, Span<char> letters)
    {
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == '_')
            {
                if (word[i - 1] == '_')
                {
                    return 0;
                }

                continue;
            }

            if (length == letters.Length)
            {
                return 0;
            }

            letters[length++] = word[i];
        }

        return length;
    }

    /// <summary>The end of a name, in which underscores stand alone and never last; it begins with a letter.</summary>
    private int NameEnd(int i)
    {
        while (Has(i, CharSet.Alphanumeric) || (At(i) == '_' && Has(i + 1, CharSet.Alphanumeric)))
        {
            i++;
        }

        return i;
    }

    private bool FunctionName()
    {
        if (Has(Pos, CharSet.Letter))
        {
            return EatPop(NameFunction, NameEnd(Pos));
        }

        int close = Peek() == '`' ? Slice(Pos, LineEnd(Pos)).LastIndexOf('`') : No;
        return close > 1 && EatPop(NameFunction, Pos + close + 1);
    }

    private bool Number()
    {
        int end = Has(Pos, CharSet.Digit) ? Skip(Pos, CharSet.DigitOrUnderscore) : No;
        if (end == No)
        {
            return false;
        }

        int suffix = At(end) == '\'' ? end + 1 : end;
        if (At(end) is 'e' or 'E' or '.' || FloatSuffixEnd(suffix) != No)
        {
            Push(FloatSuffix);
            return Eat(NumFloat, end, FloatPart);
        }

        CharSet? digits = Peek() != '0' ? null : Peek(1) switch
        {
            'x' or 'X' => CharSet.Hex,
            'b' or 'B' => CharSet.Bin,
            'o' => CharSet.Oct,
            _ => null,
        };
        if (digits is null || !Has(Pos + 2, digits))
        {
            return Eat(NumInteger, end, IntegerSuffix);
        }

        end = Pos + 2;
        while (Has(end, digits) || At(end) == '_')
        {
            end++;
        }

        return Eat(digits == CharSet.Hex ? NumHex : digits == CharSet.Bin ? Num : NumOct, end, IntegerSuffix);
    }

    private bool FloatPart()
    {
        if (Peek() == '.' && Peek(1) != '.')
        {
            return Eat(NumFloat, Skip(Pos + 1, CharSet.DigitOrUnderscore));
        }

        int exponent = Exponent(Pos, CharSet.Digit);
        return exponent > Pos ? Eat(NumFloat, Skip(exponent, CharSet.DigitOrUnderscore)) : Pop();
    }

    private bool FloatSuffix() => FloatSuffixEnd(Peek() == '\'' ? Pos + 1 : Pos) is var end and not No ? Eat(NumFloat, end) : Pop();

    private int FloatSuffixEnd(int i) => At(i) is 'f' or 'F' && (Is(i + 1, "32") || Is(i + 1, "64")) ? i + 3 : No;

    private bool IntegerSuffix()
    {
        int i = Peek() == '\'' ? Pos + 1 : Pos;
        if (At(i) is 'u' or 'U')
        {
            return Eat(NumInteger, i + 1);
        }

        if (At(i) is 'i' or 'I')
        {
            if (Is(i + 1, "32") || Is(i + 1, "64"))
            {
                return Eat(NumIntegerLong, i + 3);
            }

            if (At(i + 1) == '8' || Is(i + 1, "16"))
            {
                return Eat(NumInteger, At(i + 1) == '8' ? i + 2 : i + 3);
            }
        }

        return Pop();
    }
}
