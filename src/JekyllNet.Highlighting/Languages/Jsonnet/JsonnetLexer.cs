using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Jsonnet.</summary>
internal sealed class JsonnetLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("{}:.,;+[]=%()");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        assert else error for if import importstr in local self super tailstrict then
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        abs acos asin assertEqual atan ceil char codepoint cos escapeStringBash escapeStringDollars escapeStringJson
        escapeStringPython exp exponent filter filterMap flattenArrays floor foldl foldr force format join length lines log
        makeArray manifestIni manifestPython manifestPythonVars mantissa map max min mod objectFields objectHas pow range set
        setDiff setInter setMember setUnion sin sort split sqrt stringChars substr tan thisFile toString type uniq
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#' || Is(Pos, "//"))
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (c == '/' && Peek(1) == '*')
        {
            int close = Find(Pos + 2, "*/");
            return close != No && Eat(CommentMultiline, close + 2);
        }

        return Number() || Sign(c) || Word();
    }

    private bool Number()
    {
        int start = Peek() == '-' ? Pos + 1 : Pos;
        if (!Has(start, CharSet.Digit))
        {
            return false;
        }

        int end = At(start) == '0' ? start + 1 : Skip(start, CharSet.Digit);
        return At(end) == '.' && Has(end + 1, CharSet.Digit)
            ? Eat(NumFloat, SignedExponent(Skip(end + 1, CharSet.Digit)))
            : Eat(NumInteger, SignedExponent(end));
    }

    private int SignedExponent(int i) => At(i + 1) is '+' or '-' ? Exponent(i, CharSet.Digit) : i;

    private bool Sign(char c) => c switch
    {
        '"' => Eat(Str, Pos + 1, DoubleQuoted),
        '\'' => Eat(Str, Pos + 1, SingleQuoted),
        '|' => Is(Pos, "|||") && Eat(Str, Pos + 3, Block),
        '$' => Eat(TokenType.Keyword, Pos + 1),
        _ => Punctuations.Has(c) && Eat(Punctuation, Pos + 1),
    };

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = Keywords.Has(word) ? TokenType.Keyword
            : word is "function" ? KeywordDeclaration
            : word is "null" or "true" or "false" ? KeywordConstant
            : Builtins.Has(word) ? NameBuiltin
            : NameOther;
        return Eat(type, end);
    }

    private bool DoubleQuoted() => Escape() || Quoted('"');

    private bool SingleQuoted() => Escape() || Quoted('\'');

    private bool Quoted(char quote)
    {
        char c = Peek();
        return c == quote ? EatPop(Str, Pos + 1) : c != '\\' && Eat(Str, Until(Pos, quote, '\\'));
    }

    private bool Block() =>
        Escape() || (Is(Pos, "|||") ? EatPop(Str, Pos + 3) : Peek() != '\\' && Eat(Str, Math.Max(Pos + 1, Until(Pos, '|', '\\'))));

    private bool Escape()
    {
        if (Peek() != '\\')
        {
            return false;
        }

        if (Peek(1) == 'u' && Skip(Pos + 2, CharSet.Hex, 4) == Pos + 6)
        {
            return Eat(StrEscape, Pos + 6);
        }

        return Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
    }
}
