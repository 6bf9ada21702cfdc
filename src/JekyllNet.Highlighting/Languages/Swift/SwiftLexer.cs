using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Swift.</summary>
internal sealed class SwiftLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", c => char.IsLetter(c) || char.IsSurrogate(c));
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_", c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
    private static readonly CharSet Punctuations = CharSet.Of("()[]{}:;,?\\");
    private static readonly CharSet Operators = CharSet.Of("/=+*%<>!&|^.~-");
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly CharSet InString = CharSet.Not("\\\"");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\0tnr'\"");
    private static readonly CharSet SpaceOnly = CharSet.Of(" ");
    private static readonly CharSet UpperHex = CharSet.Of("0-9A-F");
    private static readonly CharSet Hash = CharSet.Of("#");

    private int regexHashes;

    protected override void OnReset()
    {
        regexHashes = 0;
        Push(LineStart);
    }

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        char c = Peek();
        int end = No;
        switch (c)
        {
            case '$':
                end = Peek(1) == '0' ? Pos + 2 : Skip(Pos + 1, CharSet.Digit);
                return end > Pos + 1 ? Eat(NameVariable, end) : Id(Pos + 1) is var dollar and not No && Eat(Name, dollar);
            case '~' when Keyword(Pos + 1, "Copyable") is var copyable and not No:
                return Eat(KeywordType, copyable);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (c is '#' or '/' && RegexEnd() is var regex and not No)
        {
            return Eat(StrRegex, regex);
        }

        end = Skip(Pos, Operators);
        if (end > Pos)
        {
            return Eat(Operator, end);
        }

        switch (c)
        {
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case '@' when Peek(1) == '"':
                return Eat(Str, Pos + 2, InsideString);
            case '\'':
                end = Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) && At(NextChar(Pos + 2)) == '\'' ? NextChar(Pos + 2)
                    : Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : End;
                return At(end) == '\'' && Eat(StrChar, end + 1);
            case '@' or '#' when Id(Pos + 1) is var word and not No:
                return Eat(c == '@' ? KeywordDeclaration : TokenType.Keyword, word);
            case '#':
                end = Skip(Pos, Hash);
                regexHashes = At(end) == '/' && At(end + 1) == '\n' ? end - Pos : regexHashes;
                return At(end) == '/' && At(end + 1) == '\n' && Eat(StrRegex, end + 2, MultilineRegex);
            case '`':
                end = Id(Pos + 1);
                return end != No && At(end) == '`' && Quoted(end);
        }

        return Number() || Word();
    }

    private bool Quoted(int end)
    {
        Put(Punctuation, Pos + 1);
        Put(NameVariable, end);
        return Eat(Punctuation, end + 1);
    }

    private bool Number()
    {
        int end = Groups(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '*')
        {
            return Eat(NumFloat, FloatExponent(end + 1));
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, FloatExponent(SingleGroups(Skip(end + 1, CharSet.Digit))));
        }

        int digits = Skip(Pos, CharSet.Digit);
        if (Exponent(digits, CharSet.Digit) is var exponent && exponent > digits)
        {
            return Eat(NumFloat, exponent);
        }

        if (Peek() == '0')
        {
            int octal = Peek(1) == 'o' ? Pos + 2 : Pos + 1;
            if (Has(octal, CharSet.Oct))
            {
                return Eat(NumOct, Groups(octal, CharSet.Oct));
            }

            if (Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex))
            {
                return Eat(NumHex, HexExponent(Groups(Pos + 2, CharSet.Hex)));
            }

            if (Peek(1) == 'b' && Has(Pos + 2, CharSet.Bin))
            {
                return Eat(NumBin, Groups(Pos + 2, CharSet.Bin));
            }
        }

        return Eat(NumInteger, end);
    }

    private int HexExponent(int i)
    {
        int dot = At(i) == '.' && Has(i + 1, UpperHex) ? Groups(i + 1, UpperHex) : i;
        if (At(dot) != 'p')
        {
            return i;
        }

        int start = At(dot + 1) is '+' or '-' ? dot + 2 : dot + 1;
        int end = Skip(start, CharSet.Digit);
        return end > start ? end : i;
    }

    private int FloatExponent(int i) => Exponent(i, CharSet.Digit) is var end && end > i ? SingleGroups(end) : i;

    private int SingleGroups(int i)
    {
        while (At(i) == '_' && Has(i + 1, CharSet.Digit))
        {
            i += 2;
        }

        return i;
    }

    private int Groups(int i, CharSet digits)
    {
        int end = Skip(i, digits);
        while (end > i && At(end) == '_' && Has(end + 1, digits))
        {
            end = Skip(end + 1, digits);
        }

        return end;
    }

    private bool Word()
    {
        if (Modifier("private") || Modifier("internal") || Modifier("unowned"))
        {
            return true;
        }

        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        if (Keyword(Pos, SwiftWords.Bindings) is var binding and not No)
        {
            int name = SkipSpace(binding);
            int nameEnd = Id(name);
            if (nameEnd != No || At(name) == '(')
            {
                Put(TokenType.Keyword, binding);
                Put(Text, name);
                return nameEnd != No ? Eat(NameVariable, nameEnd) : Eat(Punctuation, name + 1, Tuple);
            }
        }

        bool upper = char.IsUpper(Peek());
        int call = At(end) is '?' or '!' ? end + 1 : end;
        if (At(SkipSpace(call)) == '(' && Keyword(Pos, SwiftWords.NeverCalled) == No)
        {
            return Eat(upper ? KeywordType : NameFunction, end);
        }

        if (Is(Pos, "as") && Has(Peek(2) is '?' or '!' ? Pos + 3 : Pos + 2, CharSet.Space))
        {
            return Eat(TokenType.Keyword, Peek(2) is '?' or '!' ? Pos + 3 : Pos + 2);
        }

        if (Is(Pos, "try") && Has(Peek(3) == '!' ? Pos + 4 : Pos + 3, CharSet.Space))
        {
            return Eat(TokenType.Keyword, Peek(3) == '!' ? Pos + 4 : Pos + 3);
        }

        if (!upper && !Is(Pos, "default") && SkipSpace(end) is var colon && At(colon) == ':')
        {
            Put(NameVariable, end);
            Put(Text, colon);
            return Eat(Punctuation, colon + 1);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = SwiftWords.Keywords.Has(word) ? TokenType.Keyword
            : SwiftWords.Declarations.Has(word) ? KeywordDeclaration
            : SwiftWords.Constants.Has(word) ? KeywordConstant
            : upper ? KeywordType
            : Name;
        return Eat(type, end);
    }

    /// <summary><c>private(set)</c>, <c>unowned(safe)</c> and the like; another word between the parentheses is an error.</summary>
    private bool Modifier(string word)
    {
        int paren = Pos + word.Length;
        if (!Is(Pos, word) || At(paren) != '(')
        {
            return false;
        }

        int name = Skip(paren + 1, SpaceOnly);
        int end = Skip(name, CharSet.Word);
        int close = Skip(end, SpaceOnly);
        if (end == name || At(close) != ')')
        {
            return false;
        }

        ReadOnlySpan<char> argument = Slice(name, end);
        bool known = word == "unowned" ? argument is "safe" or "unsafe" : argument is "set";
        Put(KeywordDeclaration, name);
        Put(known ? KeywordDeclaration : Error, end);
        return Eat(KeywordDeclaration, close + 1);
    }

    private int Id(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    /// <summary>A regex on one line, between slashes and as many hashes on either side.</summary>
    private int RegexEnd()
    {
        int open = Skip(Pos, Hash);
        int hashes = open - Pos;
        if (At(open) != '/' || open + 1 >= End || CharSet.Space.Has(Source[open + 1]))
        {
            return No;
        }

        for (int i = LineEnd(open + 1) - 1; i > open; i--)
        {
            if (Source[i] == '/' && Source[i - 1] != '\\' && !CharSet.Space.Has(Source[i - 1]) && Skip(i + 1, Hash, hashes) == i + 1 + hashes)
            {
                return i + 1 + hashes;
            }
        }

        return No;
    }

    private bool LineStart() =>
        Peek() == '#' && Peek(1) is not ('#' or '"' or '/') ? Eat(CommentPreproc, LineEnd(Pos)) : InlineWhitespace() || Pop();

    private bool Whitespace() =>
        Peek() == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline), LineStart)
        : Peek() == '/' && Peek(1) == '/' ? Eat(CommentSingle, LineEnd(Pos), LineStart)
        : InlineWhitespace();

    private bool InlineWhitespace() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : BlockComment();

    private bool BlockComment() => Is(Pos, "/*") && Eat(CommentMultiline, Pos + 2, NestedComment);

    private bool NestedComment() =>
        BlockComment() || (Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2) : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment))));

    private bool Tuple()
    {
        int end = Id(Pos);
        if (end != No)
        {
            return Eat(NameVariable, end);
        }

        switch (Peek())
        {
            case '`' when Id(Pos + 1) is var quoted and not No && At(quoted) == '`':
                return Quoted(quoted);
            case ',':
                return Eat(Punctuation, Pos + 1);
            case '(':
                return Eat(Punctuation, Pos + 1, Tuple);
            case ')':
                return EatPop(Punctuation, Pos + 1);
            default:
                return InlineWhitespace();
        }
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(Str, Is(Pos, "\"\"\"") ? Pos + 3 : Pos + 1);
            case '\\' when Has(Pos + 1, SimpleEscape):
                return Eat(StrEscape, Pos + 2);
            case '\\' when Peek(1) == '(':
                return Eat(StrEscape, Pos + 2, Interpolated);
            case '\\':
                int end = Peek(1) == 'u' && Peek(2) == '{' ? Skip(Pos + 3, CharSet.Hex, 8) : Pos;
                return end > Pos + 3 && At(end) == '}' && Eat(StrEscape, end + 1);
            default:
                return Eat(Str, Skip(Pos, InString));
        }
    }

    private bool Interpolated() => Peek() switch
    {
        '(' => Eat(Punctuation, Pos + 1, InnerParentheses),
        ')' => EatPop(StrEscape, Pos + 1),
        _ => Root(),
    };

    private bool InnerParentheses() => Peek() switch
    {
        '(' => Eat(Punctuation, Pos + 1, InnerParentheses),
        ')' => EatPop(Punctuation, Pos + 1),
        _ => Root(),
    };

    private bool MultilineRegex()
    {
        int slash = AtLineStart ? SkipSpace(Pos) : Pos;
        if (AtLineStart && At(slash) == '/' && At(slash + 1) == '#')
        {
            int end = Skip(slash + 1, Hash);
            Put(StrRegex, end);
            if (end - slash - 1 == regexHashes)
            {
                regexHashes = 0;
                Pop();
            }

            return true;
        }

        return Peek() == '#' ? Eat(CommentSingle, LineEnd(Pos)) : Eat(StrRegex, NextChar(Pos));
    }
}
