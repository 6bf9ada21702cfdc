using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Janet, a Lisp.</summary>
internal sealed class JanetLexer : StateLexer
{
    private static readonly CharSet SymbolStart = CharSet.Of("a-zA-Z_!$%^&*+=~<>.?/-", CharSet.Beyond.Letters);
    private static readonly CharSet SymbolPart = CharSet.Of("a-zA-Z0-9_:!$%^&*+=~<>.?/-", CharSet.Beyond.WordChars);
    private static readonly CharSet RadixPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet Ticks = CharSet.Of("`");
    private static readonly CharSet Openings = CharSet.Of("([{");
    private static readonly CharSet Closings = CharSet.Of(")]}");
    private static readonly CharSet Operators = CharSet.Of("~,';|");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        switch (c)
        {
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case 't' or 'f' or 'n' when ConstantEnd() is var constant and not No:
                return Eat(NameConstant, constant);
            case '\'' or '~' when Symbol(Pos + 1) is var quoted and not No:
                Put(Operator, Pos + 1);
                return Eat(StrSymbol, quoted);
            case ':':
                return Eat(KeywordConstant, Skip(Pos, SymbolPart));
            case '(':
                return Eat(Punctuation, Pos + 1, Function);
            case '\'' or '~' when BracketEnd(Pos + 1) is var bracket and not No && Has(bracket - 1, Openings):
                Put(Operator, Pos + 1);
                return Eat(Punctuation, bracket, c == '~' ? Quasiquote : Quote);
        }

        if (Number() || StringStart())
        {
            return true;
        }

        int end = BracketEnd(Pos);
        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : end != No ? Eat(Punctuation, end)
            : Symbol(Pos) is var symbol and not No && Eat(Name, symbol);
    }

    private int Symbol(int i) => Has(i, SymbolStart) ? Skip(i + 1, SymbolPart) : No;

    private int BracketEnd(int i)
    {
        int bracket = At(i) == '@' ? i + 1 : i;
        return Has(bracket, Openings) || Has(bracket, Closings) ? bracket + 1 : No;
    }

    private int ConstantEnd()
    {
        int end = Is(Pos, "true") ? Pos + 4 : Is(Pos, "false") ? Pos + 5 : Is(Pos, "nil") ? Pos + 3 : No;
        return end != No && WordEnds(end) ? end : No;
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int digits = Skip(start, CharSet.Digit);
        if (digits == start && At(start) != '.')
        {
            return false;
        }

        int radix = digits - start is 1 or 2 && At(digits) == 'r' ? Run(digits + 1, RadixPart) : No;
        if (radix != No)
        {
            int power = At(radix) != '&' ? No : Run(At(radix + 1) is '+' or '-' ? radix + 2 : radix + 1, CharSet.Word);
            return Eat(NumFloat, power != No ? power : radix);
        }

        if (Is(start, "0x"))
        {
            int whole = Has(start + 2, CharSet.Hex) ? Skip(start + 2, HexPart) : start + 2;
            int hex = At(whole) == '.' && Has(whole + 1, CharSet.Hex) ? Skip(whole + 1, HexPart) : whole;
            if (hex > start + 2)
            {
                return Eat(NumHex, hex);
            }
        }

        int end = Skip(start, digits > start ? CharSet.DigitOrUnderscore : CharSet.Digit);
        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.DigitOrUnderscore) : end;
        return end > start && Eat(NumFloat, Exponent(end, CharSet.Digit));
    }

    private bool StringStart()
    {
        int quote = Peek() == '@' ? Pos + 1 : Pos;
        if (At(quote) == '"')
        {
            return Eat(StrDouble, quote + 1, InsideString);
        }

        int ticks = Skip(quote, Ticks) - quote;
        int end = ticks == 0 ? No : LongStringEnd(quote, ticks);
        return end != No && Eat(StrHeredoc, end);
    }

    /// <summary>The index behind a literal between backticks: as many as both sides have, or <see cref="TextScanner.No"/>.</summary>
    private int LongStringEnd(int start, int ticks)
    {
        int close = Find(start + ticks, new string('`', ticks));
        if (close != No)
        {
            return close + ticks;
        }

        int longest = 0;
        int first = No;
        for (int i = Until(start + ticks, '`'); i < End; i = Until(i, '`'))
        {
            int end = Skip(i, Ticks);
            (longest, first) = end - i > longest ? (end - i, i) : (longest, first);
            i = end;
        }

        int half = ticks / 2;
        return longest > half ? first + longest : half > 0 ? start + (2 * half) : No;
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\':
                int length = Peek(1) == 'u' ? 4 : Peek(1) == 'U' ? 6 : 0;
                int end = Skip(Pos + 2, CharSet.Hex, length);
                return Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, end == Pos + 2 + length ? end : NextChar(Pos + 1));
            default:
                return Eat(StrDouble, Until(Pos, '"', '\\'));
        }
    }

    // The first word of a form.
    private bool Function()
    {
        if (Peek() == ')')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        int end = Symbol(Pos);
        if (end == No)
        {
            return Root();
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        State next = name is "quote" ? Quote : name is "quasiquote" ? Quasiquote : Root;
        TokenType type = JanetWords.Specials.Has(name) ? TokenType.Keyword : JanetWords.Bundled.Has(name) ? KeywordReserved : NameFunction;
        return EatGoto(type, end, next);
    }

    private bool Quote()
    {
        char c = Peek();
        return Openings.Has(c) ? Eat(Punctuation, Pos + 1, Current)
            : Closings.Has(c) ? EatPop(Punctuation, Pos + 1)
            : Symbol(Pos) is var symbol and not No ? Eat(StrEscape, symbol)
            : Root();
    }

    private bool Quasiquote()
    {
        if (Peek() == ',')
        {
            return Unquoted(Operator, Pos + 1) || Quote();
        }

        int word = Peek() == '(' ? SkipSpace(Pos + 1) : No;
        int space = word != No && Is(word, "unquote") ? SkipSpace(word + 7) : No;
        if (space <= word + 7 || !(At(space) == '(' || Has(space, SymbolStart)))
        {
            return Quote();
        }

        Put(Punctuation, Pos + 1);
        Put(Text, word);
        Put(TokenType.Keyword, word + 7);
        return Unquoted(Text, space);
    }

    /// <summary>A form or a symbol that is evaluated, behind what ends at <paramref name="end"/>.</summary>
    private bool Unquoted(TokenType type, int end)
    {
        int symbol = Symbol(end);
        if (symbol == No && At(end) != '(')
        {
            return false;
        }

        Put(type, end);
        return symbol == No ? Eat(Punctuation, end + 1, Function) : Eat(Name, symbol);
    }
}
