using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Common Lisp, and Emacs Lisp with it: brackets, numbers and symbols.</summary>
internal sealed class CommonLispLexer : StateLexer
{
    /// <summary>Comma and full stop belong here, though they read as operators at a symbol's beginning.</summary>
    private static readonly CharSet NonMacro = CharSet.Of("a-zA-Z0-9!$%&*+,./<=>?@[]^_{}~-");
    private static readonly CharSet Constituent = CharSet.Of("a-zA-Z0-9!$%&*+,./<=>?@[]^_{}~#:-");
    private static readonly CharSet Terminator = CharSet.Of(" \"'()\n,;`");
    private static readonly CharSet ExponentMark = CharSet.Of("defls");
    private static readonly CharSet Hash = CharSet.Of("#");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n' or '\f' or '\v':
                return Eat(Text, SkipSpace(Pos));
            case ';':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                int close = LiteralEnd(Pos + 1, '"');
                return close != No && Eat(Str, close);
            case '#':
                return Sharp();
            case ':' or '\'' when SymbolEnd(Pos + 1) is var quoted and not No:
                return Eat(StrSymbol, quoted);
            case '\'' or '`':
                return Eat(Operator, Pos + 1);
            case '(':
                return Eat(Punctuation, Pos + 1, Root);
            case ')':
                return Depth <= 1 ? Eat(Error, Pos + 1) : EatPop(Punctuation, Pos + 1);
        }

        return Number() || Operators(c) || Constant() || SpecialVariable() || Symbol();
    }

    /// <summary>What a hash introduces: characters, other notations of numbers, arrays, conditionals, comments.</summary>
    private bool Sharp()
    {
        if (Peek(1) == '|')
        {
            return Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        int digits = Skip(Pos + 1, CharSet.Digit);
        char mark = At(digits);
        if (mark == 'Y')
        {
            return Eat(CommentSpecial, LineEnd(digits));
        }

        int end;
        switch (Peek(1))
        {
            case '\\':
                int one = Has(Pos + 2, CharSet.NotNewline) ? NextChar(Pos + 2) : No;
                end = one != No && Has(one, Terminator) ? one : SymbolEnd(Pos + 2);
                return end != No && Eat(StrChar, end);
            case '(':
                return Eat(Operator, Pos + 2, Root);
            case ':' when SymbolEnd(Pos + 2) is var name and not No:
                return Eat(StrSymbol, name);
            case '.' or ',':
                return Eat(Operator, Pos + 2);
            case '\'':
                return Eat(NameFunction, Pos + 2);
            case 'b' or 'B' when RationalEnd(CharSet.Bin) is var binary and not No:
                return Eat(Num, binary);
            case 'o' or 'O' when RationalEnd(CharSet.Oct) is var octal and not No:
                return Eat(NumOct, octal);
            case 'x' or 'X' when RationalEnd(CharSet.Hex) is var hex and not No:
                return Eat(Num, hex);
            case 'c' or 'C' when Peek(2) == '(':
                Put(Num, Pos + 2);
                return Eat(Punctuation, Pos + 1, Root);
            case 's' or 'S' when Peek(2) == '(':
                Put(StrOther, Pos + 2);
                return Eat(Punctuation, Pos + 1, Root);
            case 'p' or 'P' or '"':
                int quote = Peek(1) == '"' ? Pos + 2 : Pos + 3;
                end = At(quote - 1) == '"' ? PathEnd(quote) : No;
                return end != No && Eat(StrSymbol, end);
            case '+' or '-':
                return Eat(Operator, Pos + 2);
        }

        if (mark == '*')
        {
            return Eat(Other, Skip(digits + 1, CharSet.Bin));
        }

        if (digits > Pos + 1 && mark is '=' or '#')
        {
            return Eat(Operator, digits + 1);
        }

        if (digits > Pos + 1 && mark is 'a' or 'A' && At(digits + 1) == '(')
        {
            Put(StrOther, digits + 1);
            return Eat(Punctuation, Pos + 1, Root);
        }

        return CommentedForm();
    }

    /// <summary><c>#nil (…)</c>: a form that is read and thrown away.</summary>
    private bool CommentedForm()
    {
        int nil = Skip(Pos, Hash);
        if (!Is(nil, "nil") || !Has(nil + 3, Terminator))
        {
            return false;
        }

        int open = SkipSpace(nil + 3);
        return At(open) == '(' && Eat(Comment, open + 1, InsideCommentedForm);
    }

    private bool InsideCommentedForm() => Peek() switch
    {
        '(' => Eat(Comment, Pos + 1, InsideCommentedForm),
        ')' => EatPop(Comment, Pos + 1),
        _ => Eat(Comment, Until(Pos, '(', ')')),
    };

    private bool InsideComment()
    {
        char c = Peek();
        if (c == '#' && Peek(1) == '|')
        {
            return Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        if (c == '|' && Peek(1) == '#')
        {
            return EatPop(CommentMultiline, Pos + 2);
        }

        return Eat(CommentMultiline, c is '|' or '#' ? Pos + 1 : Until(Pos, '|', '#'));
    }

    /// <summary>A number behind a hash and a letter, a fraction perhaps.</summary>
    private int RationalEnd(CharSet digits)
    {
        int start = Peek(2) is '+' or '-' ? Pos + 3 : Pos + 2;
        int end = Run(start, digits);
        return end != No && At(end) == '/' && Has(end + 1, digits) ? Skip(end + 1, digits) : end;
    }

    private int PathEnd(int i)
    {
        int lastEscaped = No;
        while ((i = Until(i, '"', '\\')) < End)
        {
            if (Source[i] == '"')
            {
                return i + 1;
            }

            lastEscaped = At(i + 1) == '"' ? i + 2 : lastEscaped;
            i += Has(i + 1, CharSet.NotNewline) ? 2 : 1;
        }

        return lastEscaped;
    }

    private bool Operators(char c) =>
        c == ',' ? Eat(Operator, Peek(1) == '@' ? Pos + 2 : Pos + 1) : c == '.' && Eat(Operator, Pos + 1);

    private bool Constant()
    {
        int end = Peek() == 't' ? Pos + 1 : Is(Pos, "nil") ? Pos + 3 : No;
        return end != No && Has(end, Terminator) && Eat(NameConstant, end);
    }

    private bool Number()
    {
        int start = Peek() is '-' or '+' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (end > start)
        {
            int whole = At(end) == '.' ? end + 1 : end;
            int ratio = At(end) == '/' ? Run(end + 1, CharSet.Digit) : No;
            whole = Has(whole, Terminator) ? whole : ratio;
            if (whole != No && Has(whole, Terminator))
            {
                return Eat(NumInteger, whole);
            }
        }

        int fraction = At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end;
        if (fraction == start || (end == start && fraction == end + 1))
        {
            return false;
        }

        int exponent = ScaledEnd(fraction);
        return Has(exponent, Terminator) && (exponent > fraction || fraction > end + 1) && Eat(NumFloat, exponent);
    }

    private int ScaledEnd(int i)
    {
        if (!Has(i, ExponentMark))
        {
            return i;
        }

        int digits = At(i + 1) is '-' or '+' ? i + 2 : i + 1;
        return Run(digits, CharSet.Digit) is var end and not No ? end : i;
    }

    /// <summary><c>*name*</c>, up to the last star of the symbol.</summary>
    private bool SpecialVariable()
    {
        if (Peek() != '*')
        {
            return false;
        }

        int end = No;
        if (Peek(1) == '|')
        {
            int bar = BarredEnd(Pos + 1);
            end = bar != No && At(bar) == '*' ? bar + 1 : No;
        }
        else
        {
            for (int i = Pos + 1; ConstituentEnd(i, i == Pos + 1) is var next and not No; i = next)
            {
                end = i > Pos + 1 && Source[i] == '*' ? next : end;
            }
        }

        return end != No && Eat(NameVariableGlobal, end);
    }

    private bool Symbol()
    {
        int end = SymbolEnd(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        return Eat(
            CommonLispWords.Functions.Has(name) ? NameBuiltin
            : CommonLispWords.SpecialForms.Has(name) ? TokenType.Keyword
            : CommonLispWords.Macros.Has(name) ? NameBuiltin
            : CommonLispWords.LambdaListKeywords.Has(name) || CommonLispWords.Declarations.Has(name) ? TokenType.Keyword
            : CommonLispWords.Types.Has(name) ? KeywordType
            : CommonLispWords.Classes.Has(name) ? NameClass
            : NameVariable,
            end);
    }

    private int SymbolEnd(int i)
    {
        if (At(i) == '|')
        {
            return BarredEnd(i);
        }

        int end = ConstituentEnd(i, first: true);
        for (int next = end; next != No; next = ConstituentEnd(next, first: false))
        {
            end = next;
        }

        return end;
    }

    private int ConstituentEnd(int i, bool first) =>
        At(i) == '\\' ? (Has(i + 1, CharSet.NotNewline) ? NextChar(i + 1) : No) : One(i, first ? NonMacro : Constituent);

    private int BarredEnd(int bar) => Find(bar + 1, "|") is var close and not No && close > bar + 1 ? close + 1 : No;
}
