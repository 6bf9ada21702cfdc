using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>VCL, the configuration of the cache Varnish.</summary>
internal sealed class VclLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/%><=!&|~-");
    private static readonly CharSet Punctuations = CharSet.Of("{}();.,");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.-");
    private static readonly CharSet HeaderPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet Escaped = CharSet.Of("\\\"nt");
    private static readonly CharSet DurationLetter = CharSet.Of("smhdwy");
    private static readonly string[] HeaderOwners = ["beresp.http.", "bereq.http.", "resp.http.", "req.http.", "obj.http.", "var."];

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '{' when LongStringEnd() is var longString and not No:
                return Eat(StrSingle, longString);
            case '/' when Peek(1) == '*' && Find(Pos + 2, "*/") is var close and not No:
                return Eat(CommentMultiline, close + 2);
            case '#' or '/' when c == '#' || Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case 'C' when Peek(1) == '{':
                return Eat(CommentPreproc, Pos + 2, InlineC);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
        }

        return Word() || Number()
            || (Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Eat(Text, NextChar(Pos)));
    }

    private int LongStringEnd()
    {
        int quote = Skip(Pos + 1, CharSet.Word);
        if (At(quote) != '"')
        {
            return No;
        }

        string close = quote == Pos + 1 ? "\"}" : $"\"{Slice(Pos + 1, quote)}}}";
        int at = Find(quote + 1, close);
        return at == No ? No : at + close.Length;
    }

    private bool Word()
    {
        if (Is(Pos, "true") || Is(Pos, "false"))
        {
            return Eat(KeywordConstant, Peek() == 't' ? Pos + 4 : Pos + 5);
        }

        foreach (string owner in HeaderOwners)
        {
            if (Is(Pos, owner) && Has(Pos + owner.Length, NamePart))
            {
                return Eat(NameVariable, Skip(Pos, NamePart));
            }
        }

        int name = Is(Pos, "sub") ? SkipSpace(Pos + 3) : No;
        if (name > Pos + 3 && Run(name, HeaderPart) is var sub and not No)
        {
            Put(TokenType.Keyword, Pos + 3);
            Put(Text, name);
            return Eat(NameFunction, sub);
        }

        int start = Peek() == '.' ? Pos + 1 : Pos;
        if (!Has(start, CharSet.WordStart))
        {
            return false;
        }

        int end = Skip(start, NamePart);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = VclWords.Keywords.Has(word) ? TokenType.Keyword
            : VclWords.Functions.Has(word) ? NameFunction
            : VclWords.Variables.Has(word) ? NameVariable
            : Text;
        return Eat(type, end);
    }

    private bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        if (Peek() == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
        {
            return HexNumber();
        }

        int whole = Skip(Pos, CharSet.Digit);
        int end = At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Skip(whole + 1, CharSet.Digit) : whole;
        end = Exponent(end, CharSet.Digit);
        int unit = UnitEnd(end);
        return unit != No ? Eat(NumOther, unit) : Eat(end == whole ? NumInteger : NumFloat, end);
    }

    private int UnitEnd(int i) => Is(i, "ms") ? i + 2 : One(i, DurationLetter);

    private bool HexNumber()
    {
        Span<(int Start, int End)> runs = stackalloc (int, int)[3];
        int whole = Skip(Pos + 2, CharSet.Hex);
        int count = 1;
        int end = whole;
        runs[0] = (Pos + 2, whole);
        if (At(end) == '.' && Run(end + 1, CharSet.Hex) is var fraction and not No)
        {
            runs[count++] = (end + 1, fraction);
            end = fraction;
        }

        int digits = At(end) is not ('p' or 'P') ? No : At(end + 1) is '+' or '-' ? end + 2 : end + 1;
        if (digits != No && Run(digits, CharSet.Hex) is var exponent and not No)
        {
            runs[count++] = (digits, exponent);
            end = exponent;
        }

        int unit = UnitEnd(end);

        // A digit d may be the unit of days.
        for (int i = count - 1; i >= 0 && unit == No; i--)
        {
            int day = Slice(runs[i].Start + 1, runs[i].End).LastIndexOf('d');
            unit = day < 0 ? No : runs[i].Start + 1 + day + 1;
        }

        return unit != No ? Eat(NumOther, unit) : Eat(end == whole && Peek(1) == 'x' ? NumInteger : NumFloat, end);
    }

    private bool InsideString()
    {
        char c = Peek();
        return c == '"' ? EatPop(StrDouble, Pos + 1)
            : c == '\\' && Has(Pos + 1, Escaped) ? Eat(StrEscape, Pos + 2)
            : Eat(StrDouble, Math.Max(Pos + 1, Until(Pos, '"', '\\')));
    }

    private bool InlineC()
    {
        if (Is(Pos, "}C"))
        {
            return EatPop(CommentPreproc, Pos + 2);
        }

        int close = Find(Pos, "}C");
        return close != No && DelegateFresh(new CLexer(), close);
    }
}
