using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Python 2 and 3.</summary>
internal sealed class PythonLexer : StateLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_", CharSet.Beyond.WordChars);
    private static readonly CharSet DottedStart = CharSet.Of("a-zA-Z_.", CharSet.Beyond.Letters);
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.", CharSet.Beyond.WordChars);
    private static readonly CharSet AffixLetter = CharSet.Of("rtfbuRTFBU");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\abfnrtv\"'\n");
    private static readonly CharSet NotAfterSoftKeyword = CharSet.Of(":,;=^&|@~)]}");
    private static readonly CharSet LetterOrSpace = CharSet.Of("a-zA-Z ");

    private readonly Stack<OpenString> strings = [];
    private int lastCloseParen;

    private readonly record struct OpenString(bool IsRaw, bool IsFormatted, char Quote, int QuoteLength);

    protected override void OnRun() => lastCloseParen = Slice(Pos, End).LastIndexOf(')') + Pos;

    protected override bool Root() => Layout() || Symbol() || Statement() || StringStart() || SoftKeyword() || NameOrKeyword() || Number();

    private bool Layout()
    {
        switch (Peek())
        {
            case '\n':
                return Eat(Text, Skip(Pos, CharSet.Newline));
            case ':' when AtLineStart:
                return DocAfterColon();
            case '.' when Is(Pos, "...") && At(Pos + 3) is '\n' or '\0':
                return (Pos + 3 >= End || Peek(3) == '\n') && Eat(NameBuiltinPseudo, Pos + 3);
            case ' ' or '\t' or '\r' or '\f' or '\v':
                return Eat(Text, Skip(Pos, CharSet.SpaceButNewline));
            case '#':
                int end = LineEnd(Pos);
                return Eat(CommentSingle, Math.Min(End, end + 1));
            default:
                return false;
        }
    }

    private bool DocAfterColon()
    {
        int start = Skip(Pos + 1, CharSet.Space);
        int quotes = start;
        while (quotes < start + 2 && At(quotes) is 'r' or 'u' or 'R' or 'U')
        {
            quotes++;
        }

        int close = Is(quotes, "\"\"\"") ? Find(quotes + 3, "\"\"\"") : No;
        if (close == No)
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(Text, start);
        return Eat(StrDoc, close + 3);
    }

    private bool Symbol()
    {
        switch (Peek())
        {
            case '[' or ']' or '{' or '}' or ':' or '(' or ')' or ',' or ';' or '.':
                return Eat(Punctuation, Pos + 1);
            case '\\':
                return Eat(Text, Peek(1) == '\n' ? Pos + 2 : Pos + 1);
            case '@' when Has(Pos + 1, DottedStart):
                return Eat(NameDecorator, Skip(Pos + 2, DottedPart));
            case '<' or '>' or '/' or '*' when Peek(1) == Peek():
                return Eat(Operator, Peek(2) == '=' ? Pos + 3 : Pos + 2);
            case '-' or '~' or '+' or '/' or '*' or '%' or '=' or '<' or '>' or '&' or '^' or '|' or '@':
                return Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1);
            case '!' when Peek(1) == '=':
                return Eat(Operator, Pos + 2);
            case '`':
                int close = Until(Pos + 1, '`', '\n');
                return At(close) == '`' && Eat(StrBacktick, close + 1);
            default:
                return false;
        }
    }

    private bool Statement()
    {
        int end = Keyword(Pos, PythonWords.Operators);
        if (end != No)
        {
            return Eat(OperatorWord, end);
        }

        return Peek() switch
        {
            'f' when Is(Pos, "from") => From() || Call(),
            'i' when Is(Pos, "import") => Import() || Call(),
            'd' when Is(Pos, "def") => Definition(3, FunctionName) || Call(),
            'c' when Is(Pos, "class") => Definition(5, ClassName) || Call(),
            _ => Call(),
        };
    }

    private bool From()
    {
        int module = SkipSpaceOrContinuation(Pos + 4);
        if (module == Pos + 4 || !Has(module, DottedStart))
        {
            return false;
        }

        int moduleEnd = Skip(module + 1, DottedPart);
        int import = SkipSpaceOrContinuation(moduleEnd);
        if (import == moduleEnd || !Is(import, "import"))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 4);
        Put(Text, module);
        Put(Name, moduleEnd);
        Put(Text, import);
        return Eat(KeywordNamespace, import + 6);
    }

    private bool Import()
    {
        int module = Run(Pos + 6, CharSet.Space);
        if (module == No || !Has(module, DottedStart))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 6);
        Put(Text, module);
        return Eat(Name, Skip(module + 1, DottedPart));
    }

    private bool Definition(int length, State name)
    {
        int end = SkipSpaceOrContinuation(Pos + length);
        if (end == Pos + length)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + length);
        return Eat(Text, end, name);
    }

    /// <summary>A name with a parenthesis behind it that is closed somewhere.</summary>
    private bool Call()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        end = Skip(end, CharSet.Blank);
        return At(end) == '(' && lastCloseParen > end && Eat(CharSet.Upper.Has(Peek()) ? NameClass : NameFunction, end);
    }

    private bool StringStart()
    {
        int quote = Skip(Pos, AffixLetter, 2);
        char c = At(quote);
        if (c is not ('"' or '\''))
        {
            return false;
        }

        ReadOnlySpan<char> affix = Slice(Pos, quote);
        int length = At(quote + 1) == c && At(quote + 2) == c ? 3 : 1;
        strings.Push(new OpenString(affix.IndexOfAny('r', 'R') >= 0, affix.IndexOfAny('f', 'F') >= 0, c, length));
        Put(StrAffix, quote);
        return Eat(StrHeredoc, quote + length, InsideString);
    }

    private bool SoftKeyword()
    {
        int word = Skip(Pos, CharSet.Blank);
        int end = Is(word, "match") ? word + 5 : Is(word, "case") ? word + 4 : No;
        if (end == No || !WordEnds(end))
        {
            return false;
        }

        int next = Skip(end, CharSet.Blank);
        if (Has(next, NotAfterSoftKeyword) || Keyword(next, PythonWords.Keywords) != No)
        {
            return false;
        }

        Put(TextWhitespace, word);
        return Eat(TokenType.Keyword, end, AfterSoftKeyword);
    }

    /// <summary>The underscore of <c>case _</c>.</summary>
    private bool AfterSoftKeyword()
    {
        int start = Skip(Pos, CharSet.Space);
        int underscore = Until(start, '\n', '_');
        if (start == Pos || At(underscore) != '_' || !WordEnds(underscore + 1))
        {
            return Pop();
        }

        Put(TextWhitespace, start);
        Put(Text, underscore);
        return Eat(TokenType.Keyword, underscore + 1);
    }

    private bool NameOrKeyword()
    {
        if (!Has(Pos, NameStart))
        {
            return false;
        }

        int end = Skip(Pos + 1, NamePart);
        ReadOnlySpan<char> name = Slice(Pos, end);
        TokenType type = PythonWords.Keywords.Has(name) ? TokenType.Keyword
            : PythonWords.Exceptions.Has(name) || PythonWords.Builtins.Has(name) ? NameBuiltin
            : PythonWords.PseudoBuiltins.Has(name) ? NameBuiltinPseudo
            : Name;
        return Eat(type, end);
    }

    private bool Number()
    {
        int end = Digits(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            return Eat(NumFloat, Imaginary(PythonExponent(Digits(end + 1, CharSet.Digit))));
        }

        int exponent = PythonExponent(end);
        if (exponent > end)
        {
            return Eat(NumFloat, Imaginary(exponent));
        }

        if (At(end) is 'j' or 'J')
        {
            return Eat(NumFloat, end + 1);
        }

        if (Peek() == '0' && RadixNumber())
        {
            return true;
        }

        int plain = Skip(Pos, CharSet.Digit);
        if (At(plain) == 'L')
        {
            return Eat(NumIntegerLong, plain + 1);
        }

        return Eat(NumInteger, Peek() == '0' ? Digits(Pos, CharSet.Of("0")) : end);
    }

    private bool RadixNumber()
    {
        (TokenType type, CharSet digits) = Peek(1) switch
        {
            'b' or 'B' => (NumBin, CharSet.Bin),
            'o' or 'O' => (NumOct, CharSet.Oct),
            'x' or 'X' => (NumHex, CharSet.Hex),
            _ => (Num, CharSet.Newline),
        };
        int start = At(Pos + 2) == '_' ? Pos + 3 : Pos + 2;
        return type != Num && Has(start, digits) && Eat(type, Digits(start, digits));
    }

    /// <summary>Digits with single underscores between them.</summary>
    private int Digits(int i, CharSet digits)
    {
        while (Has(i, digits))
        {
            i = Skip(i, digits);
            if (At(i) != '_' || !Has(i + 1, digits))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private int PythonExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Digits(start, CharSet.Digit);
        return end > start ? end : i;
    }

    private int Imaginary(int i) => At(i) is 'j' or 'J' ? i + 1 : i;

    private int SkipSpaceOrContinuation(int i)
    {
        while (Has(i, CharSet.Space) || (At(i) == '\\' && Has(i + 1, CharSet.Space)))
        {
            i += Source[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private bool FunctionName() => Has(Pos, NameStart) && EatPop(NameFunction, Skip(Pos + 1, NamePart));

    private bool ClassName() => Has(Pos, NameStart) && EatPop(NameClass, Skip(Pos + 1, NamePart));

    private bool InsideString()
    {
        if (AtLineStart && Prompt())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '\\':
                return Push(InsideEscape);
            case '{' when Peek(1) == '{':
                return Eat(Str, Pos + 2);
            case '{':
                return strings.TryPeek(out OpenString open) && open.IsFormatted
                    ? Eat(StrInterpol, Pos + 1, Interpolation)
                    : Eat(Str, Pos + 1);
            case '"' or '\'':
                return Quote(c);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny("'\"\\{\n");
        int end = stop < 0 ? End : Pos + stop;
        return Eat(Str, At(end) == '\n' ? end + 1 : end);
    }

    private bool Quote(char c)
    {
        int length = Peek(1) == c && Peek(2) == c ? 3 : 1;
        Put(StrHeredoc, Pos + length);
        if (strings.TryPeek(out OpenString open) && open.Quote == c && open.QuoteLength == length)
        {
            strings.Pop();
            Pop();
        }

        return true;
    }

    /// <summary>The prompt of a doctest at the start of a line, or after blank lines.</summary>
    private bool Prompt()
    {
        int prompt = SkipSpace(Pos);
        int end = prompt + 3;
        return (Is(prompt, ">>>") || Is(prompt, "...")) && WordEnds(end) && Eat(GenericPrompt, end, Doctest);
    }

    private bool Doctest()
    {
        if (Is(Pos, "\n\n"))
        {
            return EatPop(Text, Pos + 2);
        }

        if (Is(Pos, "'''") || Is(Pos, "\"\"\""))
        {
            Put(StrHeredoc, Pos + 3);
            return !InState(InsideString) || Pop(2);
        }

        return Root();
    }

    private bool InsideEscape()
    {
        int end = EscapeEnd();
        if (end != No)
        {
            return EatPop(strings.TryPeek(out OpenString open) && open.IsRaw ? Str : StrEscape, end);
        }

        return Pos + 1 < End && EatPop(Str, NextChar(Pos + 1));
    }

    private int EscapeEnd()
    {
        int i = Pos + 1;
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        switch (At(i))
        {
            case 'N' when At(i + 1) == '{':
                int close = Skip(i + 2, LetterOrSpace);
                return At(close) == '}' && close - i >= 5 && At(i + 2) != ' ' && At(close - 1) != ' ' ? close + 1 : No;
            case 'u':
                return Skip(i + 1, CharSet.Hex, 4) == i + 5 ? i + 5 : No;
            case 'U':
                return Skip(i + 1, CharSet.Hex, 8) == i + 9 ? i + 9 : No;
            case 'x':
                return Skip(i + 1, CharSet.Hex, 2) == i + 3 ? i + 3 : No;
            default:
                int octal = Skip(i, CharSet.Oct, 3);
                return octal > i ? octal : No;
        }
    }

    private bool Interpolation()
    {
        switch (Peek())
        {
            case '!':
                return Peek(1) is 'a' or 's' or 'r' && Eat(StrInterpol, Pos + 2);
            case ':':
                return Eat(StrInterpol, Pos + 1);
            case '{':
                return Eat(StrInterpol, Pos + 1, Interpolation);
            case '}':
                return EatPop(StrInterpol, Pos + 1);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny("{}!:");
        return DelegateFresh(new PythonLexer(), stop < 0 ? End : Pos + stop);
    }
}
