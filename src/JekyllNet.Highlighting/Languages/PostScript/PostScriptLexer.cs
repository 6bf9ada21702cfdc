using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>PostScript. A word is one only when something that ends it follows.</summary>
internal sealed class PostScriptLexer : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Not("()<>[]{}/% \t\r\n\f\v");
    private static readonly CharSet Punctuations = CharSet.Of("{}<>[]");
    private static readonly CharSet InString = CharSet.Not("()\\");
    private static readonly CharSet EscapeLetter = CharSet.Of("nrtbf\\()");
    private static readonly CharSet EscapeDigit = CharSet.Of("0-8");
    private static readonly WordSet Control = WordSet.Of("eq ne ge gt le lt and or not if ifelse for forall");

    private static readonly WordSet Builtins = WordSet.Of(
        """
        abs add aload arc arcn array atan begin bind ceiling charpath clip closepath concat concatmatrix copy cos currentlinewidth
        currentmatrix currentpoint curveto cvi cvs def defaultmatrix dict dictstackoverflow div dtransform dup end exch exec exit
        exp fill findfont floor get getinterval grestore gsave identmatrix idiv idtransform index invertmatrix itransform length
        lineto ln load log loop matrix mod moveto mul neg newpath pathbbox pathforall pop print pstack put quit rand rangecheck
        rcurveto repeat restore rlineto rmoveto roll rotate round run save scale scalefont setdash setfont setgray setlinecap
        setlinejoin setlinewidth setmatrix setrgbcolor shfill show showpage sin sqrt stack stringwidth stroke strokepath sub
        syntaxerror transform translate truncate typecheck undefined undefinedfilename undefinedresult
        """);

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '%':
                bool header = AtLineStart && Peek(1) == '!' && Has(Pos + 2, CharSet.NotNewline);
                return Eat(header ? CommentPreproc : Peek(1) == '%' ? CommentSpecial : CommentSingle, LineEnd(Pos));
            case '(':
                return Eat(Str, Pos + 1, InsideString);
            case '/':
                return NameEnd(Pos + 1) is var reference and not No && Eat(NameVariable, reference);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = NameEnd(Pos);
        return end != No && Eat(WordType(Slice(Pos, end)), end);
    }

    private int NameEnd(int i) => Run(i, NamePart) is var end && end < End ? end : No;

    private static TokenType WordType(ReadOnlySpan<char> word)
    {
        if (Builtins.Has(word))
        {
            return NameBuiltin;
        }

        if (Control.Has(word))
        {
            return KeywordReserved;
        }

        if (word is "true" or "false")
        {
            return KeywordConstant;
        }

        int radix = word.IndexOf('#');
        return radix > 0 && !word[..radix].ContainsAnyExceptInRange('0', '9') && IsNumber(word[(radix + 1)..]) ? NumOct
            : IsNumber(word) ? NumFloat
            : NameFunction;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        word = word.Length > 0 && word[0] is '+' or '-' ? word[1..] : word;
        int exponent = word.IndexOfAny('e', 'E');
        if (exponent >= 0)
        {
            ReadOnlySpan<char> digits = word[(exponent + 1)..];
            if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            word = word[..exponent];
        }

        int point = word.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? word : word[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : word[(point + 1)..];
        return !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9') && (whole.Length > 0 || fraction.Length > 0);
    }

    private bool InsideString() => Peek() switch
    {
        '\\' => Eat(StrEscape, Pos + 1, Escape),
        '(' => Eat(Str, Pos + 1, InsideString),
        ')' => EatPop(Str, Pos + 1),
        _ => Eat(Str, Skip(Pos, InString)),
    };

    private bool Escape() =>
        Skip(Pos, EscapeDigit, 3) == Pos + 3 ? EatPop(StrEscape, Pos + 3) : Has(Pos, EscapeLetter) && EatPop(StrEscape, Pos + 1);
}
