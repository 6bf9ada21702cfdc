using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Rust.</summary>
internal sealed class RustLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet IdPart = CharSet.UnicodeWord;
    private static readonly CharSet Punctuations = CharSet.Of("()[]{}|,:;");
    private static readonly CharSet Operators = CharSet.Of("*/!@~&+%^<>=?-");
    private static readonly CharSet SimpleEscape = CharSet.Of("nrt'\"\\0");
    private static readonly CharSet InString = CharSet.Not("\"\\");
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly CharSet BinPart = CharSet.Of("01_");
    private static readonly CharSet OctPart = CharSet.Of("0-7_");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly WordSet BooleanWords = WordSet.Of("true false");
    private static readonly string[] Sizes = ["8", "16", "32", "64", "128", "size"];

    private int brackets;
    private int parentheses;
    private int braces;

    protected override void OnReset()
    {
        (brackets, parentheses, braces) = (0, 0, 0);
        Push(LineStart);
    }

    protected override bool Root()
    {
        char c = Peek();
        if (c == '\n')
        {
            return Eat(Text, Pos + 1, LineStart);
        }

        if (Whitespace())
        {
            return true;
        }

        if (c == '#' && (Peek(1) == '[' || (Peek(1) == '!' && Peek(2) == '[')))
        {
            return Eat(NameDecorator, Peek(1) == '[' ? Pos + 2 : Pos + 3, Attribute);
        }

        int keyword = Keyword(Pos, RustWords.Keywords);
        if (keyword != No)
        {
            return Eat(TokenType.Keyword, keyword);
        }

        if (Literal())
        {
            return true;
        }

        if (c is '=' or '-' && Peek(1) == '>')
        {
            return Eat(TokenType.Keyword, Pos + 2);
        }

        if (Is(Pos, "<->"))
        {
            return Eat(TokenType.Keyword, Pos + 3);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : c == '.' ? Dot()
            : c == '\'' ? Lifetime()
            : Names();
    }

    private bool Dot()
    {
        if (Peek(1) == '.')
        {
            return Eat(Operator, Peek(2) == '.' ? Pos + 3 : Pos + 2);
        }

        int name = SkipSpace(Pos + 1);
        int end = Id(name);
        if (end != No)
        {
            TokenType type = At(SkipSpace(end)) == '(' ? NameFunction : Keyword(name, "await") != No ? TokenType.Keyword : NameProperty;
            return Eat(type, end);
        }

        end = Skip(name, CharSet.Digit);
        return end > name && Eat(NameAttribute, end);
    }

    private bool Lifetime()
    {
        if (Keyword(Pos + 1, "static") != No)
        {
            return Eat(TokenType.Keyword, Pos + 7);
        }

        int end = Id(Pos + 1);
        return end != No && Eat(NameVariable, end);
    }

    private bool Names()
    {
        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        if (At(SkipSpace(end)) == '(')
        {
            return Eat(NameFunction, end);
        }

        if (Is(end, "::"))
        {
            Put(NameNamespace, end);
            return Eat(Punctuation, end + 2);
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        return At(end) == '!'
            ? Eat(NameDecorator, end + 1, name is "macro_rules" ? MacroRules : Macro)
            : Eat(RustWords.Builtins.Has(name) ? NameBuiltin : Name, end);
    }

    private int Id(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    private bool Whitespace() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '/' && Comments();

    private bool Comments()
    {
        if (Peek(1) == '/')
        {
            bool doc = Peek(2) == '!' || (Peek(2) == '/' && Peek(3) != '/');
            return Eat(doc ? CommentDoc : CommentSingle, LineEnd(Pos));
        }

        if (Peek(1) != '*')
        {
            return false;
        }

        if (Is(Pos, "/**/") || Is(Pos, "/***/"))
        {
            return Eat(CommentMultiline, Peek(3) == '/' ? Pos + 4 : Pos + 5);
        }

        if (Is(Pos, "/***"))
        {
            int stars = Pos + 1;
            while (At(stars) == '*')
            {
                stars++;
            }

            return Eat(CommentMultiline, stars, PlainBlock);
        }

        return Peek(2) is '*' or '!' ? Eat(CommentDoc, Pos + 3, DocBlock) : Eat(CommentMultiline, Pos + 2, PlainBlock);
    }

    private bool PlainBlock() => Block(CommentMultiline, PlainBlock);

    private bool DocBlock() => Block(CommentDoc, DocBlock);

    private bool Block(TokenType type, State nested) =>
        Is(Pos, "*/") ? EatPop(type, Pos + 2)
        : Is(Pos, "/*") ? Eat(type, Pos + 2, nested)
        : Eat(type, Math.Max(Pos + 1, Skip(Pos, InComment)));

    /// <summary>A line that rustdoc hides begins with a hash and a space.</summary>
    private bool LineStart() =>
        Whitespace() || (Peek() == '#' && Has(Pos + 1, CharSet.Space) ? Eat(CommentSpecial, LineEnd(Pos + 2)) : Pop());

    private bool Attribute()
    {
        if (Whitespace() || Literal())
        {
            return true;
        }

        switch (Peek())
        {
            case '(' or ',' or ')' or '=' or ':':
                return Eat(NameDecorator, Pos + 1);
            case ']':
                return EatPop(NameDecorator, Pos + 1);
            default:
                int end = Id(Pos);
                return end != No && Eat(NameDecorator, end);
        }
    }

    private bool Macro()
    {
        if (Literal())
        {
            return true;
        }

        switch (Peek())
        {
            case '[':
                brackets++;
                return Eat(Punctuation, Pos + 1);
            case '(':
                parentheses++;
                return Eat(Punctuation, Pos + 1);
            case '{':
                braces++;
                return Eat(Punctuation, Pos + 1);
            case ']':
                brackets--;
                return EndOfDelimited();
            case ')':
                parentheses--;
                return EndOfDelimited();
            case '}':
                braces--;
                return EndOfDelimited();
        }

        int end = Id(Pos);
        if (end != No && At(end) == '!')
        {
            return Eat(NameDecorator, end + 1);
        }

        return Root() || (Peek() != '\n' && Eat(Text, NextChar(Pos)));
    }

    private bool EndOfDelimited() =>
        brackets == 0 && parentheses == 0 && braces == 0 ? EatPop(Punctuation, Pos + 1) : Eat(Punctuation, Pos + 1);

    private bool MacroRules()
    {
        if (Peek() != '$')
        {
            return Macro();
        }

        int end = Id(Pos + 1);
        int kind = end != No && At(end) == ':' ? Id(end + 1) : No;
        return Eat(NameVariable, kind != No ? kind : end != No ? end : Pos + 1);
    }

    private bool Literal()
    {
        if (Keyword(Pos, BooleanWords) is var boolean and not No)
        {
            return Eat(KeywordConstant, boolean);
        }

        int quote = Peek() == 'b' ? Pos + 1 : Pos;
        switch (At(quote))
        {
            case '\'':
                int end = At(quote + 1) == '\\' ? EscapeEnd(quote + 1) : quote + 1 < End ? NextChar(quote + 1) : No;
                return end != No && At(end) == '\'' && Eat(StrChar, end + 1);
            case '"':
                return Eat(Str, quote + 1, InsideString);
            case 'r':
                return RawStringEnd(quote + 1) is var raw and not No && Eat(Str, raw);
            case >= '0' and <= '9' when quote == Pos:
                return Number();
            default:
                return false;
        }
    }

    private int RawStringEnd(int i)
    {
        int quote = i;
        while (At(quote) == '#')
        {
            quote++;
        }

        if (At(quote) != '"')
        {
            return No;
        }

        string close = quote == i ? "\"" : "\"" + new string('#', quote - i);
        int end = Find(quote + 1, close);
        return end == No ? No : end + close.Length;
    }

    private int EscapeEnd(int backslash)
    {
        int i = backslash + 1;
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        if (At(i) == 'x')
        {
            return Skip(i + 1, CharSet.Hex, 2) == i + 3 ? i + 3 : No;
        }

        if (At(i) != 'u' || At(i + 1) != '{' || !Has(i + 2, CharSet.Hex))
        {
            return No;
        }

        int end = Skip(i + 2, HexPart);
        return At(end) == '}' && end - i - 2 - Slice(i + 2, end).Count('_') <= 6 ? end + 1 : No;
    }

    private bool Number()
    {
        int whole = Skip(Pos, CharSet.DigitOrUnderscore);
        int dot = At(whole) == '.' && Has(whole + 1, CharSet.Digit) ? Skip(whole + 2, CharSet.DigitOrUnderscore) : whole;
        int exponent = dot;
        if (At(dot) is 'e' or 'E')
        {
            int digits = At(dot + 1) is '+' or '-' ? dot + 2 : dot + 1;
            exponent = Has(digits, CharSet.DigitOrUnderscore) ? Skip(digits, CharSet.DigitOrUnderscore) : dot;
        }

        int end = Is(exponent, "f32") || Is(exponent, "f64") ? exponent + 3 : exponent;
        if (end > whole)
        {
            return Eat(NumFloat, end);
        }

        if (At(whole) == '.' && At(whole + 1) is not ('.' or '_') && !Has(whole + 1, IdStart))
        {
            return Eat(NumFloat, whole + 1);
        }

        if (Peek() == '0')
        {
            CharSet? radix = Peek(1) switch { 'b' => BinPart, 'x' => HexPart, 'o' => OctPart, _ => null };
            whole = radix is not null && Has(Pos + 2, radix) ? Skip(Pos + 2, radix) : whole;
        }

        return Eat(NumInteger, SizeEnd(whole));
    }

    private int SizeEnd(int i)
    {
        if (At(i) is not ('u' or 'i'))
        {
            return i;
        }

        foreach (string size in Sizes)
        {
            if (Is(i + 1, size))
            {
                return i + 1 + size.Length;
            }
        }

        return At(i) == 'u' ? i + 1 : i;
    }

    private bool InsideString()
    {
        if (Peek() == '\\')
        {
            int end = EscapeEnd(Pos);
            return end != No && Eat(StrEscape, end);
        }

        return Peek() == '"' ? EatPop(Str, Pos + 1) : Eat(Str, Skip(Pos, InString));
    }
}
